import * as v from 'valibot';
import { identityParts } from '../core/causes/Facts.ts';
import { comparison } from '../core/diagnosis/Comparison.ts';
import { diagnosis } from '../core/diagnosis/Diagnosis.ts';
import { keylessDiagnosis } from '../core/diagnosis/KeylessDiagnosis.ts';
import { longestKnown } from '../core/evidence/checkContextOf.ts';
import { emailsKept } from '../core/evidence/emailsKept.ts';
import type { Shape } from '../core/Shape.ts';
import { verdicts } from '../core/signature/Verdict.ts';
import { call, id, pasted } from './parts.ts';
import { served } from './ServiceError.ts';

/**
 * Where the pasted signature agrees with the valid one; `null` where that would mean nothing. `withheld`: the rules of
 * an administrator do not let it be told. `unasked`: the email is no test address, and the person has to agree first, by
 * having the valid signature revealed.
 */
const toldComparison = v.nullable(v.union([comparison, v.picklist(['withheld', 'unasked'])]));

const verdictView = v.strictObject({ verdict: v.picklist(verdicts), comparison: toldComparison });
export type VerdictView = Shape<typeof verdictView>;

/** `fingerprint`: of the website's secret key that was computed with, as the keychain had it. */
const checkView = v.strictObject({ diagnosis, comparison: toldComparison, fingerprint: v.string() });
export type CheckView = Shape<typeof checkView>;

const known = v.pipe(v.string(), v.maxLength(longestKnown));

/** What else is known of the visitor; the mistake may be that some of it was signed in the email's place. */
const checkContext = v.strictObject({
  knownEmails: v.pipe(v.array(known), v.maxLength(emailsKept)),
  identity: v.strictObject(v.entriesFromList(identityParts, v.exactOptional(known))),
  shownWebsiteId: v.exactOptional(known),
});
export type CheckContext = Shape<typeof checkContext>;

const claim = { websiteId: id, email: pasted, signature: pasted };

export const checkCalls = {
  /** What Crisp would do, without the reasons: an answer in milliseconds. */
  verdict: call(v.strictObject(claim), served(verdictView)),
  /** Verdict and causes. A new call from the same window cancels the one before it, which gives `cancelled`. */
  run: call(v.strictObject({ ...claim, context: v.exactOptional(checkContext) }), served(checkView)),
  /** What can be told without any secret key. A new call cancels the one before it, as with `run`. */
  withoutKey: call(
    v.strictObject({ email: pasted, signature: pasted, context: v.exactOptional(checkContext) }),
    served(keylessDiagnosis),
  ),
  /** The valid signature of this email, asked for by the person with a click. */
  reveal: call(v.strictObject({ websiteId: id, email: pasted }), served(v.string())),
} as const;
