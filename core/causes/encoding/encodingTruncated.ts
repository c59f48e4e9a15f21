import { hexOf } from '../../signature/hexOf.ts';
import type { EncodingCause, Pattern } from '../Cause.ts';
import { digestSizes, isHex, isPlainText, writtenText } from './helpers/written.ts';

/** Sixteen hex characters, the least that proves anything, as Base64: eight bytes. */
const shortest = 11;

/** Hex digits, in groups or not, before and after a sign that something was left out or is hidden. */
const gap =
  /([0-9a-f][0-9a-f\s:-]{3,})(?:\.{2,}|…|[*•xX#]{3,}|\[(?:\.{3}|…)\])([\s:-]*[0-9a-f][0-9a-f\s:-]{3,})/;

/** The same sign after the first part, and before the last one. */
const hiddenEnd =
  /(?<![.…*•xX#])(?:\.\.\.|…|[*•xX#]{4,}|\s?(?:\.\.\.|…)?\s?[([](?:truncated|cut|more|\.\.\.|…)[)\]])$/;
const hiddenStart = /^(?:\.\.\.|…|[*•xX#]{4,})(?![.…*•xX#])/;

const wordAt = (hex: string): number => Number.parseInt(hex, 16);

/** The digests of which a text has the first and the last part; one length of theirs each. */
function endsOf(text: string): readonly Pattern[] {
  const [, before = '', after = ''] = gap.exec(text) ?? [];
  const [head, tail] = [before, after].map((part) => part.replace(/[\s:-]/g, '')) as [string, string];
  if (head.length + tail.length < 16) return [];
  return digestSizes
    .filter((size) => size * 2 > head.length + tail.length)
    .map((digestBytes) => ({
      digestBytes,
      words:
        head.length >= 8
          ? [{ offset: 0, word: wordAt(head.slice(0, 8)) }]
          : [{ offset: digestBytes - 4, word: wordAt(tail.slice(-8)) }],
      matches: (digest) => {
        const hex = hexOf(digest);
        return digest.length === digestBytes && hex.startsWith(head) && hex.endsWith(tail);
      },
    }));
}

/** So many characters may be missing at the start where something is missing at the end, too. */
const mostLost = 8;
const shortestMiddle = 32;

/** The digests of which a text lacks a few characters at both ends, as where it was marked by hand to be copied. */
function middleOf(text: string): readonly Pattern[] {
  if (text.length < shortestMiddle || !isHex(text)) return [];
  return digestSizes
    .filter((size) => size * 2 > text.length && size * 2 - text.length <= 2 * mostLost)
    .map((digestBytes) => ({
      digestBytes,
      words: Array.from({ length: mostLost }, (_, lost) => ({
        offset: 4,
        word: wordAt(text.slice(7 - lost, 15 - lost)),
      })),
      matches: (digest) => {
        const at = digest.length === digestBytes ? hexOf(digest).indexOf(text) : -1;
        return at > 0 && at <= mostLost && at + text.length < digestBytes * 2;
      },
    }));
}

export const encodingTruncated: EncodingCause = {
  id: 'encoding-truncated',
  layer: 'encoding',
  likelihood: 20,
  order: 16,
  onBytes: true,
  write: (written) => {
    const text = writtenText(written);
    if (!isPlainText(text)) return [];
    const ends = isHex(text) && text.length > 40 ? [`${text.slice(0, 12)}…${text.slice(-8)}`] : [];
    const middle = ends.map((value) => ({ value, detail: { kept: 'ends' }, weight: 0.1 }));
    const cut = [0.5, 0.625, 0.9].flatMap((share) => {
      const length = Math.floor(text.length * share);
      if (length < 24) return [];
      return [
        { value: text.slice(0, length), detail: { kept: 'start' } },
        { value: text.slice(-length), detail: { kept: 'end' }, weight: 0.3 },
      ];
    });
    const inner =
      isHex(text) && text.length >= shortestMiddle + 3
        ? [{ value: text.slice(1, -2), detail: { kept: 'middle' }, weight: 0.1 }]
        : [];
    return [...cut, ...middle, ...inner];
  },
  undo: (text, part) => {
    const ends = part === 'whole' && text.length < 200 ? endsOf(text) : [];
    if (ends.length > 0) {
      // A pattern that holds less than the whole: where a digest can be read whole, that one counts.
      return ends.map((value) => ({ value, detail: { kept: 'ends' }, weight: 0.3, part: 'start' }));
    }
    const last = text.replace(hiddenStart, '');
    if (part === 'whole' && last !== text && last.length >= shortest && isPlainText(last))
      return [{ value: last, detail: { kept: 'end' }, part: 'end' }];
    const value = text.replace(hiddenEnd, '');
    if (part !== 'whole' || value.length < shortest || value.length > 600 || !isPlainText(value)) return [];
    return [
      {
        value: /^<<[\d, ]+, \.\.\.>>$/.test(text) ? text.slice(0, -2) : value,
        detail: { kept: 'start' },
        part: 'start',
      },
      ...(value === text ? [{ value, detail: { kept: 'end' }, part: 'end', weight: 0.5 } as const] : []),
      ...middleOf(value).map((pattern) => ({
        value: pattern,
        detail: { kept: 'middle' },
        part: 'start' as const,
        weight: 0.45,
      })),
    ];
  },
};
