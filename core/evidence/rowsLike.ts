import type { Candidate, Found } from './Evidence.ts';
import { looksLikeSignature, looksMeant } from './looksLikeSignature.ts';
import { isBlank, isNone, nothings } from './nothings.ts';

/** In UTF-16 code units: what stands between an email and its signature in a row. */
const longestBetween = 60;
const longestValue = 400;
/** Shapes of rows that are compared. */
const mostShapes = 10;

/** The signature of the row above. */
const isSame =
  /^(?:(?:the )?same(?: (?:one|as above|as (?:his|hers|janes?)|signature|here))?|ditto|identical|idem|dito|(?:die|der)selbe|gleiche?|la même|igual|la misma|la stessa|a mesma|″|〃)[.!]?$/i;

/** What belongs to an email in a row of its own. */
export interface RowValue {
  readonly email: Found;
  /** As it is handed over; empty where the row says that there is nothing. */
  readonly signature: Found;
}

const partOfRow = /([\p{L}\p{N}_]+)|([ \t]+)|([\s\S])/gu;

/** What rows like one have between their two values: the same signs, and any words. */
const shapeOf = (between: string): string =>
  between.replace(partOfRow, (_, word?: string, space?: string, sign = '') => {
    if (word !== undefined) return '[\\p{L}\\p{N}_]*';
    return space === undefined ? `\\u{${sign.codePointAt(0)?.toString(16)}}` : '[ \\t]+';
  });

/** What stands behind an email in a row like one; where the value is quoted there, it may be a bare word here. */
function patternOf(between: string): RegExp {
  const [quote] = /["'`]$/.exec(between) ?? [];
  const shape = shapeOf(quote === undefined ? between : between.slice(0, -1));
  const value =
    quote === undefined
      ? String.raw`(?:[ \t]+|(?=\S)|$)(?<value>\S.*)?$`
      : String.raw`(?:${quote}(?<quoted>[^"'\x60\n]*)${quote}|(?<value>[\w~]+(?=\s*[,;)\]}]|\s*$)))`;
  return new RegExp(`^${shape}${value}`, 'u');
}

/**
 * Of emails without a signature, what stands on their line where a pair's signature stands on its own: in a list by
 * itself a value that is no digest, or none at all, is what that person has. A sentence there is none.
 */
export function rowsLike(
  text: string,
  pairs: readonly Candidate[],
  alone: readonly Found[],
): readonly RowValue[] {
  const shapes = new Set<string>();
  for (const { email, signature } of pairs) {
    if (email === undefined || signature === undefined || shapes.size >= mostShapes) continue;
    const between = text.slice(email.range.end, signature.range.start);
    const isRow =
      email.range.end <= signature.range.start && between.length <= longestBetween && !between.includes('\n');
    if (isRow) shapes.add(between.trim() === '' ? '' : between.trimEnd());
  }
  const patterns = Array.from(shapes, patternOf);
  const signed = pairs.flatMap(({ signature }) => signature ?? []);
  return alone.flatMap((email) => {
    const { end } = email.range;
    if (text.slice(email.range.start, end) !== email.value) return [];
    const newLine = text.indexOf('\n', end);
    const line = text.slice(end, Math.min(newLine < 0 ? text.length : newLine, end + longestValue)).trimEnd();
    const match = patterns.map((pattern) => pattern.exec(line)).find((one) => one !== null);
    if (match === undefined || match === null) return [];
    const { quoted, value } = match.groups ?? {};
    const written = quoted ?? value ?? '';
    const start = end + match[0].length - written.length - (quoted === undefined ? 0 : 1);
    const range = { start, end: start + written.length };
    const same = isSame.test(written) ? signed.findLast(({ range }) => range.start < end) : undefined;
    if (same !== undefined) return [{ email, signature: { value: same.value, range } }];
    const isNothing =
      isBlank(written) || isNone(written) || nothings.has(written) || /^["']{2}$/.test(written);
    const isOpen = quoted === undefined && written === '' && (line === '' || !isFollowedByRow(text, newLine));
    if (isOpen || (!isNothing && !looksLikeSignature(written) && !looksMeant(written))) return [];
    return [{ email, signature: { value: isNothing ? '' : written, range } }];
  });
}

/** Whether nothing, or another row, follows a line that ends there: below an empty place somebody may speak. */
const isFollowedByRow = (text: string, newLine: number): boolean =>
  newLine < 0 || /^\s*$|^[^\n]{0,100}[^\s@]@[\w-]/.test(text.slice(newLine + 1, newLine + 200));
