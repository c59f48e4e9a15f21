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
 * Everything that a text shows being handed to Crisp, best first: each of its calls, or where it has none, each pair of
 * email and signature of the kind that is trusted most. (In plain text the one pair that is likeliest, and those of
 * other emails: there any signature may go with an email. Where that pair is doubtful, another may be meant.)
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
    const [isSure, isOfSame] = [one.doubtful !== true, one.email?.value === best.email?.value];
    // What was put behind for a word of the text is trusted as much all the same.
    if (sourceKinds.indexOf(one.source) < sourceKinds.indexOf(best.source)) return isSure && isOfSame;
    // What somebody computed is judged with what stands beside it, and what stands beside a record where nothing puts it in doubt.
    if (one.source !== best.source)
      return (best.source === 'console' && (isSure || isOfSame)) || (one.source === 'bare' && isSure);
    return best.source !== 'bare' || best.doubtful === true || (isSure && !isOfSame);
  };
  return candidates
    .filter((one) => one === best || isOfItsKind(one))
    .flatMap((candidate) => {
      const signature = pushedSignature(candidate, findings);
      const email = candidate.email?.value;
      return email === undefined || signature === undefined ? [] : [{ candidate, email, signature }];
    });
}
