import type { Pattern, Word } from '../../Cause.ts';
import { base64Of, base64Value } from '../../helpers/base64.ts';
import { digestSizes, isAnyHex } from './written.ts';

/** Ways to read a word, at most: each letter in it doubles them. */
const mostWays = 64;

/** Every value that the 32 bits from a place on can have, where each letter may have been of either case. */
function wordsAt(text: string, offset: number): readonly Word[] {
  let ways = [0];
  for (let at = offset * 8; at < offset * 8 + 32; ) {
    const digit = text[Math.floor(at / 6)] ?? '';
    const taken = Math.min(6 - (at % 6), offset * 8 + 32 - at);
    const spare = 6 - (at % 6) - taken;
    const bits = [...new Set([digit.toLowerCase(), digit.toUpperCase()])].map(
      (one) => (base64Value(one, 0) >> spare) & ((1 << taken) - 1),
    );
    ways = ways.flatMap((before) => bits.map((value) => before * 2 ** taken + value));
    at += taken;
  }
  return ways.map((word) => ({ offset, word }));
}

/**
 * The digests whose Base64 text is this one after all its letters were put into one case. Nothing can be read back, but each
 * digest can be written so and compared; a text whose letters are all of one case is no other Base64.
 */
export function oneCaseBase64(text: string): readonly Pattern[] {
  const isLower = text === text.toLowerCase();
  const digits = text.replace(/=+$/, '');
  if ((!isLower && text !== text.toUpperCase()) || isAnyHex(digits) || !/^[A-Za-z0-9+/]+$/.test(digits))
    return [];
  return digestSizes
    .filter((size) => Math.ceil((size * 4) / 3) === digits.length)
    .map((digestBytes) => {
      const offsets = Array.from({ length: digestBytes / 4 }, (_, nth) => nth * 4);
      const [words = []] = offsets
        .map((offset) => wordsAt(digits, offset))
        .filter(({ length }) => length <= mostWays)
        .toSorted((a, b) => a.length - b.length);
      return {
        digestBytes,
        words,
        matches: (digest) => {
          const whole = base64Of(digest).replace(/=+$/, '');
          return (isLower ? whole.toLowerCase() : whole.toUpperCase()) === digits;
        },
      };
    });
}
