import type { Candidate, Evidence, SourceKind } from './Evidence.ts';
import { type PushedSignature, pushedSignature } from './pushedSignature.ts';
import { sourceKinds } from './sourceKinds.ts';

/** An email and what is handed to Crisp beside it, as a text shows it. */
export interface Push {
  /** Where it stands; absent for what was typed. */
  readonly candidate: Candidate | undefined;
  readonly email: string;
  readonly signature: PushedSignature;
}

/** The sources up to here are calls; behind are texts that only tell of emails and signatures. */
const lastCall = sourceKinds.indexOf('capacitor');
/** Whether a text of this kind hands something to Crisp, rather than telling of it. */
export const isToldByCall = (source: SourceKind): boolean => sourceKinds.indexOf(source) <= lastCall;

const isWhole = ({ email, signature }: Candidate): boolean => email !== undefined && signature !== undefined;

/**
 * Everything that a text shows being handed to Crisp, best first: each of its calls, or where it has none, each email
 * with its signature, whatever kind of text gives it. What is in doubt counts only beside its like, or where the best is.
 */
export function pushesIn({
  candidates,
  findings,
}: Pick<Evidence, 'candidates' | 'findings'>): readonly Push[] {
  const [best] = candidates;
  if (best === undefined) return [];
  // Of what the best call hands over nothing is known, whatever others do.
  if (isToldByCall(best.source) && pushedSignature(best, findings) === undefined && candidates.some(isWhole))
    return [];
  const isOfItsKind = (one: Candidate): boolean => {
    if (isToldByCall(best.source)) return isToldByCall(one.source);
    if (one.signature === undefined && one.unsigned === undefined) return false;
    if (one.source === best.source && best.source !== 'bare') return true;
    // What somebody computed is judged with all that stands beside it.
    if (best.source === 'console' && one.email?.value === best.email?.value) return true;
    return (one.doubtful !== true && one.past !== true) || (best.source === 'bare' && best.doubtful === true);
  };
  return candidates
    .filter((one) => one === best || isOfItsKind(one))
    .flatMap((candidate) => {
      const signature = pushedSignature(candidate, findings);
      const email = candidate.email?.value;
      return email === undefined || signature === undefined ? [] : [{ candidate, email, signature }];
    });
}
