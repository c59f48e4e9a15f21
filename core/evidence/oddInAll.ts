import { emailsIn } from './bareValues.ts';
import type { Found } from './Evidence.ts';
import { isApart } from './isApart.ts';
import { isSaid } from './isSaid.ts';
import { isEmptyWord } from './looksLikeSignature.ts';
import { oddSignatures } from './oddSignatures.ts';
import { type Slice, wholeSlice } from './Slice.ts';

/** In longer texts other forms than whole digests are looked for beside emails only, where they are said to be signatures or stand directly behind. */
const longestOdd = 6_000;
/** In UTF-16 code units before and behind an email; and so much of a text in all. */
const aboveEmail = 300;
const belowEmail = 1_000;
const mostBeside = 60_000;

/** Signatures in other forms than whole digests: in what was pasted, or in the parts of a mail where it is one that was encoded. */
export function oddInAll(
  text: string,
  emails: readonly Found[],
  letters: readonly Slice[],
): readonly Found[] {
  if (letters.length === 0) return oddIn(text, emails);
  return letters.flatMap((letter) =>
    oddIn(letter.text, emailsIn(wholeSlice(letter.text))).map(({ value, range }) => ({
      value,
      range: letter.range(range.start, range.end),
    })),
  );
}

const oddIn = (text: string, emails: readonly Found[]): readonly Found[] =>
  text.length > longestOdd ? oddBeside(text, emails) : oddSignatures(text, emails);

/** The same in the lines around the emails of a longer text. */
function oddBeside(text: string, emails: readonly Found[]): readonly Found[] {
  const stretches: { start: number; end: number }[] = [];
  let length = 0;
  for (const { range } of emails.toSorted((a, b) => a.range.start - b.range.start)) {
    const start = text.lastIndexOf('\n', Math.max(0, range.start - aboveEmail)) + 1;
    const newLine = text.indexOf('\n', range.end + belowEmail);
    const end = Math.min(newLine < 0 ? text.length : newLine, range.end + 2 * belowEmail);
    const last = stretches.at(-1);
    length += end - Math.max(start, last?.end ?? 0);
    if (length > mostBeside) break;
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start: Math.max(start, range.start - 2 * belowEmail), end });
  }
  return stretches.flatMap(({ start, end }) => {
    const within = emails
      .filter(({ range }) => range.start >= start && range.end <= end)
      .map(({ value, range }) => ({
        value,
        range: { start: range.start - start, end: range.end - start },
      }));
    const part = text.slice(start, end);
    return oddSignatures(part, within)
      .filter((one) => isApart(part, one, [], within) || (!isEmptyWord(one.value) && isSaid(part, one)))
      .map(({ value, range }) => ({
        value,
        range: { start: range.start + start, end: range.end + start },
      }));
  });
}
