import type { Pattern } from '../../Cause.ts';
import { firstWords, type Token } from './firstWords.ts';
import { digestSizes } from './written.ts';

/** A way of writing single bytes that leaves their borders open when they are joined. */
interface ByteNotation {
  readonly write: (byte: number) => string;
  /** The ways to read one byte at a place of the text. */
  readonly tokens: (text: string, at: number) => readonly Token[];
  /** How many characters a digest of so many bytes takes, all but never fewer or more. */
  readonly lengths: (digestBytes: number) => readonly [least: number, most: number];
}

/**
 * The readings of a text in which each byte was written in this notation, joined without anything between: one for
 * each digest length that the text can have. The digest cannot be read back, but any digest can be written and compared.
 */
export function joinedBytes(text: string, notation: ByteNotation): readonly Pattern[] {
  const sizes = digestSizes.filter((size) => {
    const [least, most] = notation.lengths(size);
    return text.length >= least && text.length <= most;
  });
  if (sizes.length === 0) return [];
  const words = firstWords((at) => notation.tokens(text, at));
  if (words?.length === 0) return [];
  const matches = (digest: Uint8Array): boolean => {
    let at = 0;
    for (const byte of digest) {
      const digits = notation.write(byte);
      if (!text.startsWith(digits, at)) return false;
      at += digits.length;
    }
    return at === text.length;
  };
  return sizes.map((digestBytes) => ({
    digestBytes,
    matches: (digest) => digest.length === digestBytes && matches(digest),
    ...(words === undefined ? {} : { words }),
  }));
}

export const joined = (bytes: Uint8Array, { write }: ByteNotation): string =>
  Array.from(bytes, write).join('');

/** The ways to read `[minus][digits]` at a place, in a base of 10 or 16, without needless zeros in front. */
const numbersAt =
  (base: 10 | 16, isByte: (value: number) => boolean) =>
  (text: string, at: number): readonly Token[] => {
    const digit = base === 10 ? /^[0-9]+$/ : /^[0-9a-f]+$/;
    const from = text[at] === '-' ? at + 1 : at;
    return [1, 2, 3].flatMap((length) => {
      const digits = text.slice(from, from + length);
      const value = Number.parseInt(digits, base) * (from > at ? -1 : 1);
      const isWritten = digits.length === length && digit.test(digits) && (length === 1 || digits[0] !== '0');
      return isWritten && isByte(value) && !Object.is(value, -0)
        ? [{ byte: value & 0xff, next: from + length }]
        : [];
    });
  };

const isUnsigned = (value: number): boolean => value >= 0 && value <= 255;
const isSigned = (value: number): boolean => value >= -128 && value <= 127;
const signed = (byte: number): number => (byte << 24) >> 24;

/** Hex without the zero in front of bytes below 0x10: one to two digits. */
export const shortHex: ByteNotation = {
  write: (byte) => byte.toString(16),
  tokens: numbersAt(16, isUnsigned),
  lengths: (size) => [2 * size - Math.ceil(size / 3), 2 * size - 1],
};

/** Java’s and Kotlin’s `Integer.toString(b, 16)`: hex with the byte’s sign, −80 to 7f. */
export const signedHex: ByteNotation = {
  write: (byte) => signed(byte).toString(16),
  tokens: numbersAt(16, isSigned),
  lengths: (size) => [1.5 * size, 3 * size],
};

export const joinedDecimal: ByteNotation = {
  write: String,
  tokens: numbersAt(10, isUnsigned),
  lengths: (size) => [2 * size, 3 * size],
};

export const joinedSignedDecimal: ByteNotation = {
  write: (byte) => String(signed(byte)),
  tokens: numbersAt(10, isSigned),
  lengths: (size) => [2 * size, 4 * size],
};
