import type { EncodingCause, Undone } from '../Cause.ts';
import { digestSizes, isHex, isPlainText, writtenText } from './helpers/written.ts';

/** Characters that two edits can have put among hex digits. */
const mostForeign = 2;

const isNearHex = (text: string): boolean =>
  text.replace(/[0-9a-fA-F]+/g, '').length <= mostForeign &&
  digestSizes.some((size) => Math.abs(size * 2 - text.length) <= 2);

/** Base64 in either alphabet, one or two characters of which may be wrong. */
const isNearBase64 = (text: string): boolean => {
  const digits = text.replace(/={1,4}$/, '');
  return (
    digits.replace(/[A-Za-z0-9+/_-]+/g, '').length <= mostForeign &&
    digestSizes.some((size) => Math.abs(Math.ceil((size * 4) / 3) - digits.length) <= 2)
  );
};

/** The hex digits that recognised and typed text takes for these. */
const digitOf: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('oOQΟо', (letter) => [letter, '0'])),
  ...Object.fromEntries(Array.from('lLiI|!', (letter) => [letter, '1'])),
  ...Object.fromEntries(Array.from('zZ', (letter) => [letter, '2'])),
  ...Object.fromEntries(Array.from('sS', (letter) => [letter, '5'])),
  G: '6',
  T: '7',
  g: '9',
  q: '9',
};
const capitalOf: Readonly<Record<string, string>> = { B: '8', D: '0' };

/** Whole digests of which every look-alike was read as one of these letters, however many there are. */
function lookAlikesRead(text: string): readonly string[] {
  const hex = Array.from(text, (letter) => digitOf[letter] ?? letter).join('');
  const without = /[ACEF]/.test(hex) ? hex : hex.replace(/[BD]/g, (letter) => capitalOf[letter] ?? letter);
  return [...new Set([hex, without])].filter(
    (value) => value !== text && isHex(value) && digestSizes.includes(value.length / 2),
  );
}

const replaceAt = (text: string, at: number, by: (character: string) => string): string =>
  text.slice(0, at) + by(text[at] ?? '') + text.slice(at + 1);

export const encodingCopyError: EncodingCause = {
  id: 'encoding-copy-error',
  layer: 'encoding',
  likelihood: 8,
  order: 17,
  write: (written) => {
    const text = writtenText(written);
    if (!isPlainText(text) || text.length < 40) return [];
    const swapped = Array.from(text, (_, at) => at).find((at) => at > 10 && text[at] !== text[at + 1]) ?? 0;
    const [one = '', other = ''] = text.slice(swapped, swapped + 2);
    return [
      { value: replaceAt(text, 20, (character) => (character === '8' ? 'b' : '8')), detail: { slip: 'few' } },
      { value: replaceAt(text, 30, () => ''), detail: { slip: 'few' } },
      { value: replaceAt(text, 5, (character) => character + character), detail: { slip: 'few' } },
      { value: text.slice(0, swapped) + other + one + text.slice(swapped + 2), detail: { slip: 'few' } },
      {
        value: replaceAt(
          replaceAt(text, 3, () => 'o'),
          33,
          () => 'l',
        ),
        detail: { slip: 'few' },
      },
      ...(isHex(text)
        ? [
            {
              value: text.replaceAll('0', 'O').replaceAll('1', 'l'),
              detail: { slip: 'look-alikes' },
              weight: 0.3,
            },
          ]
        : []),
    ].filter(({ value }) => value !== text);
  },
  undo: (text, part) => {
    if (part !== 'whole' || text.length > 131 || text.length < 20) return [];
    // In which alphabet it was written before is for the causes that write in one to say.
    const readAgain = lookAlikesRead(text).map(
      (value): Undone => ({ value, detail: { slip: 'look-alikes' }, weight: 0.3 }),
    );
    const near: readonly Undone[] =
      isNearHex(text) || isNearBase64(text)
        ? [{ value: text, detail: { slip: 'few' }, part: 'damaged' }]
        : [];
    return [...near, ...readAgain];
  },
};
