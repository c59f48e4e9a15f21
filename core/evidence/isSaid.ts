import type { Found } from './Evidence.ts';
import { saidOf } from './saidOf.ts';
import { saysSignature } from './saysSignature.ts';
import { plainNouns } from './wordsOfSentences.ts';

/** What begins a line with what a signature is to those who say no more. */
const plainLabel = new RegExp(String.raw`^\s?[\s>*•-]{0,8}(?:${plainNouns})[*_]{0,2}\s?:`, 'iu');

/**
 * Whether the line up to a value, or the one above it where it begins a line, says that a signature follows; of what
 * stands encoded in a text, no line can.
 */
export function isSaid(text: string, { value, range: { start, end } }: Found): boolean {
  if (text.slice(start, end) !== value) return true;
  const above = text.slice(Math.max(start - 200, 0), start).replace(/[\s\d"'`=>|)]{1,40}$/, '');
  const line = above.slice(Math.max(above.lastIndexOf('\n'), above.length - 100, 0));
  return saysSignature(line) || plainLabel.test(line);
}

/** Whether the sentence in which a value stands says that it is the signature, or that somebody made it. */
export const isSaidSignature = (text: string, { value, range }: Found): boolean =>
  text.slice(range.start, range.end) === value && /^(?:signature|made)$/.test(saidOf(text, range) ?? '');
