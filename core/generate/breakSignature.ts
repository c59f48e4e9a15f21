import type { Cause } from '../causes/Cause.ts';
import type { CauseId } from '../causes/CauseId.ts';
import { catalogue } from '../causes/catalogue.ts';
import type { KnownFacts } from '../causes/Facts.ts';
import type { Diagnosis, Explanation } from '../diagnosis/Diagnosis.ts';
import type { Question } from '../diagnosis/Question.ts';
import { err, ok, type Result } from '../Result.ts';
import { hash } from '../signature/digest.ts';
import { sign } from '../signature/sign.ts';
import type { Verdict } from '../signature/Verdict.ts';
import { verdictOf } from '../signature/verdictOf.ts';
import type { BreakRefusal } from './BreakRefusal.ts';
import {
  brokenCandidates,
  type Candidate,
  type Chosen,
  isComputing,
  mostOfLayer,
  type Standing,
} from './brokenCandidates.ts';

/** A signature that is wrong in exactly the ways that were asked for. */
export interface BrokenSignature {
  readonly email: string;
  readonly signature: string;
  readonly verdict: Verdict;
  /** The chosen causes, in the order in which they happened, with what varies in each. */
  readonly causes: Explanation;
  /** Addresses for which the digest in it is a valid one after all. */
  readonly standsFor: readonly Standing[];
}

export type Diagnose = (question: Question) => Diagnosis | Promise<Diagnosis>;

/** Mistakes in one signature, at most: a search for more takes minutes and rarely ends. */
const mostCauses = 4;

/** Candidates to diagnose, at most, before giving up; by the number of mistakes, as searches for more take longer. */
const mostTried = [0, 24, 12, 5, 3] as const;

function choose(ids: readonly CauseId[]): Result<Chosen, BreakRefusal> {
  const causes: Cause[] = [];
  for (const id of new Set(ids)) {
    const cause = catalogue.get(id);
    if (cause === undefined || !isComputing(cause.layer)) return err({ code: 'not-computed', cause: id });
    causes.push(cause);
  }
  if (causes.length > mostCauses) return err({ code: 'too-many', most: mostCauses });
  const ofLayer = <L extends Cause['layer']>(layer: L) =>
    causes.filter((cause): cause is Extract<Cause, { layer: L }> => cause.layer === layer);
  const chosen: Chosen = {
    message: ofLayer('message'),
    secret: ofLayer('secret'),
    construction: ofLayer('construction'),
    algorithm: ofLayer('algorithm'),
    encoding: ofLayer('encoding'),
  };
  for (const layer of Object.keys(mostOfLayer) as (keyof Chosen)[]) {
    if (chosen[layer].length > mostOfLayer[layer]) return err({ code: 'too-many', most: mostCauses });
  }
  return ok(chosen);
}

const candidatesOf = (
  known: KnownFacts,
  ids: readonly CauseId[],
): Result<readonly Candidate[], BreakRefusal> => {
  const chosen = choose(ids);
  return chosen.ok ? ok(brokenCandidates({ ...known, hash }, chosen.value)) : chosen;
};

/** The example of one mistake that changes something for this email and website; `undefined` where none does. */
export function exampleOf(known: KnownFacts, id: CauseId): Explanation | undefined {
  const candidates = candidatesOf(known, [id]);
  return candidates.ok ? candidates.value[0]?.causes : undefined;
}

const idsOf = (explanation: Explanation): string =>
  explanation
    .map(({ id }) => id)
    .sort()
    .join();

/**
 * Makes a signature that is wrong on purpose: with exactly the chosen mistakes (at least one), by the catalogue's
 * own transforms, the most usual variant that works. Always the same for the same facts.
 *
 * Each candidate is diagnosed as a pasted one would be (`diagnose` may do that in a worker); it is given only when
 * the diagnosis, or an alternative that is as short, names exactly the chosen causes. A rejection of `diagnose` is
 * passed on.
 */
export async function breakSignature(
  known: KnownFacts,
  ids: readonly CauseId[],
  diagnose: Diagnose,
): Promise<Result<BrokenSignature, BreakRefusal>> {
  const candidates = candidatesOf(known, ids);
  if (!candidates.ok) return candidates;
  if (candidates.value.length === 0) {
    const idle = ids.find((id) => exampleOf(known, id) === undefined);
    return err(
      idle === undefined ? { code: 'not-provable', instead: [] } : { code: 'does-not-apply', cause: idle },
    );
  }
  const { email, website } = known;
  const chosen = [...new Set(ids)];
  const wanted = idsOf(chosen.map((id) => ({ id, detail: {} })));
  let instead: Explanation = [];
  for (const { signature, standsFor } of candidates.value.slice(0, mostTried[chosen.length])) {
    const { causes, alternatives } = await diagnose({ ...known, signature });
    const found = [causes, ...alternatives].find((explanation) => idsOf(explanation) === wanted);
    if (found !== undefined) {
      const verdict = verdictOf(signature, sign(website.secret, email));
      return ok({ email, signature, verdict, causes: found, standsFor });
    }
    if (instead.length === 0) instead = causes;
  }
  return err({ code: 'not-provable', instead });
}
