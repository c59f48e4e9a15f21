import { type CauseId, causeIds, type Layer } from '../causes/CauseId.ts';
import type { KnownFacts } from '../causes/Facts.ts';
import type { Explanation } from '../diagnosis/Diagnosis.ts';
import { sign } from '../signature/sign.ts';
import type { BreakRefusal } from './BreakRefusal.ts';
import { breakSignature, type Diagnose } from './breakSignature.ts';
import { isComputing, type Standing } from './brokenCandidates.ts';
import type { GeneratedSignature } from './GeneratedSignature.ts';

/** Every mistake that can be made on purpose, in the order in which they happen. */
export const breakableCauses: readonly CauseId[] = (Object.keys(causeIds) as Layer[])
  .filter(isComputing)
  .flatMap((layer) => causeIds[layer]);

/** One step of making a set: a signature, or a mistake for which there is none. */
type FixtureStep =
  | {
      readonly kind: 'made';
      readonly made: GeneratedSignature;
      readonly causes: Explanation;
      readonly standsFor: readonly Standing[];
    }
  | { readonly kind: 'omitted'; readonly cause: CauseId; readonly refusal: BreakRefusal };

/** What some mistakes need: an identity and another person. Nobody's. */
export const sampleIdentity = { userId: 'user-1001', nickname: 'Quinn Sample', phone: '+15550100' } as const;
export const sampleOtherEmail = 'someone.else@example.com';

/** Emails in which nearly every mistake shows, for those that do not show in the email that was chosen. */
export const fixtureEmails: readonly string[] = ["Zoë.O'Neil+qa@example.com", 'zoe+qa@bücher.test'];

/**
 * A set for automated tests: the valid signature of the first email, and one signature for each mistake that can
 * be made, each with the first of the emails in which the mistake shows. One step at a time, so that the caller
 * can tell how far it is, and stop.
 */
export async function* fixtureSet(
  known: KnownFacts,
  emails: readonly string[],
  diagnose: Diagnose,
): AsyncGenerator<FixtureStep> {
  const { website, email } = known;
  const expected = { outcome: 'verified', causes: [] } as const;
  yield {
    kind: 'made',
    made: { email, signature: sign(website.secret, email), expected },
    causes: [],
    standsFor: [],
  };
  for (const cause of breakableCauses) {
    let omitted: FixtureStep | undefined;
    let made: FixtureStep | undefined;
    for (const one of new Set([email, ...emails])) {
      const broken = await breakSignature({ ...known, email: one }, [cause], diagnose);
      if (broken.ok) {
        const { signature, verdict, causes, standsFor } = broken.value;
        const expected = { outcome: verdict, causes: causes.map(({ id }) => id) };
        made = { kind: 'made', made: { email: one, signature, expected }, causes, standsFor };
        break;
      }
      omitted ??= { kind: 'omitted', cause, refusal: broken.error };
    }
    const step = made ?? omitted;
    if (step !== undefined) yield step;
  }
}
