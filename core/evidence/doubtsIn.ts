import type { Candidate } from './Evidence.ts';
import { isAmongOthers } from './isAmongOthers.ts';
import { isNamedForOthers, isSaidOfOthers } from './isNamedForOthers.ts';
import { namesAt } from './namesAt.ts';
import { isToldByCall } from './pushesIn.ts';
import { saysSignature } from './saysSignature.ts';

const crisp = /crisp|countersign|identity verification|user:email/i;

/** In UTF-16 code units: an email and a signature that belong together are as near as this where nothing else says so. */
const beside = 100;
/** Before a value, where it may be said what it is. */
const introduction = 200;

/**
 * Tells of a text's candidates whether it leaves it open that the signature was made for Crisp: it is named for
 * something else (`bundle.sha256`), stands on a line that speaks of something else, or far from its email where nothing
 * speaks of Crisp and of a signature. Whether it is one, only a secret key can tell.
 */
export function doubtsIn(text: string): (candidate: Candidate) => boolean {
  let mentioned: boolean | undefined;
  const mentionsCrisp = (): boolean => {
    mentioned ??= crisp.test(text);
    return mentioned;
  };
  return ({ email, signature, source }) => {
    if (email === undefined || signature === undefined || isToldByCall(source)) return false;
    const { start } = signature.range;
    const { given, said } = namesAt(text, start);
    const above = text.slice(Math.max(0, start - introduction), start);
    const line = above.slice(above.lastIndexOf('\n') + 1);
    if ([...given, ...said].some((name) => crisp.test(name))) return false;
    if (given.some(isNamedForOthers) || said.some((words) => isSaidOfOthers(words, line))) return true;
    if (source === 'bare' && isAmongOthers(text, signature.range)) return true;
    const gap = Math.max(start - email.range.end, email.range.start - signature.range.end);
    return gap > beside && !(mentionsCrisp() && saysSignature(above));
  };
}
