import type { Candidate, Found } from './Evidence.ts';
import { looksLikeSignature } from './looksLikeSignature.ts';
import { isBlank, nothings } from './nothings.ts';

/** In UTF-16 code units: what stands between an email and its signature in a row. */
const longestBetween = 60;
const longestValue = 400;
/** Shapes of rows that are compared. */
const mostShapes = 10;

/** Other words for what is not there. */
const isNone =
  /^(?:none|nothing|no (?:signature|hmac|hash)|not (?:set|signed)|unsigned|false|0|bool\(false\))$/i;

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
    if (isRow && between.trim() !== '') shapes.add(shapeOf(between.trimEnd()));
    else if (isRow) shapes.add('');
  }
  const patterns = Array.from(shapes, (shape) => new RegExp(`^${shape}(?:[ \\t]+|(?=\\S)|$)(\\S.*)?$`, 'u'));
  return alone.flatMap((email) => {
    const { end } = email.range;
    if (text.slice(email.range.start, end) !== email.value) return [];
    const newLine = text.indexOf('\n', end);
    const line = text.slice(end, Math.min(newLine < 0 ? text.length : newLine, end + longestValue)).trimEnd();
    const value = patterns.map((pattern) => pattern.exec(line)).find((match) => match !== null);
    if (value === undefined || value === null) return [];
    const written = value[1] ?? '';
    const isNothing =
      isBlank(written) || isNone.test(written) || nothings.has(written) || /^["']{2}$/.test(written);
    const isOpen = written === '' && (line === '' || !isFollowedByRow(text, newLine));
    if (isOpen || (!isNothing && !looksLikeSignature(written) && !looksMeant.test(written))) return [];
    const start = end + line.length - written.length;
    const range = { start, end: start + written.length };
    return [{ email, signature: { value: isNothing ? '' : written, range } }];
  });
}

/** A word of hex digits, or of a digest's other alphabets, that is too short or too long. */
const looksMeant = /^(?=\S*\d)[0-9A-Za-z+/_=-]{12,200}$/;

/** Whether nothing, or another row, follows a line that ends there: below an empty place somebody may speak. */
const isFollowedByRow = (text: string, newLine: number): boolean =>
  newLine < 0 || /^\s*$|^[^\n]{0,100}[^\s@]@[\w-]/.test(text.slice(newLine + 1, newLine + 200));
