import { bytesOfHex } from '../../../signature/bytesOfHex.ts';
import { hexOf } from '../../../signature/hexOf.ts';
import { digestSizes } from './written.ts';

/** Zero digits that a number has lost in front, at most: four happen once in 65,536 digests. */
const mostLost = 4;

export const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${hexOf(bytes) || '0'}`);
const signedNumberOf = (bytes: Uint8Array): bigint => BigInt.asIntN(bytes.length * 8, numberOf(bytes));

/** How a number was printed. */
export type NumberForm =
  | 'hex'
  | 'negative-hex'
  | 'sign-lost'
  | 'leading-zero'
  | 'decimal'
  | 'negative-decimal'
  | 'base-36'
  | 'base-32'
  | 'octal'
  | 'binary';

export const numberForms: Readonly<Record<NumberForm, (bytes: Uint8Array) => string | undefined>> = {
  hex: (bytes) => {
    const hex = numberOf(bytes).toString(16);
    return hex.length < bytes.length * 2 ? hex : undefined;
  },
  'negative-hex': (bytes) => ((bytes[0] ?? 0) > 0x7f ? signedNumberOf(bytes).toString(16) : undefined),
  // As C# prints a negative one: of the digits that only repeat the sign, none is left.
  'sign-lost': (bytes) => {
    const hex = hexOf(bytes);
    const short = hex.replace(/^f+(?=[89a-f])/, '');
    return short === hex || hex.length - short.length > mostLost ? undefined : short;
  },
  // A positive number whose first bit is set gets a zero in front, so that it is not taken for a negative one.
  'leading-zero': (bytes) => ((bytes[0] ?? 0) > 0x7f ? `00${hexOf(bytes)}` : undefined),
  decimal: (bytes) => numberOf(bytes).toString(10),
  'negative-decimal': (bytes) => ((bytes[0] ?? 0) > 0x7f ? signedNumberOf(bytes).toString(10) : undefined),
  'base-36': (bytes) => numberOf(bytes).toString(36),
  // Where the bits fill the digits, it is Base32.
  'base-32': (bytes) => ((bytes.length * 8) % 5 === 0 ? undefined : numberOf(bytes).toString(32)),
  octal: (bytes) => numberOf(bytes).toString(8),
  // With all of its zeros it is a list of bits.
  binary: (bytes) => ((bytes[0] ?? 0) > 0x7f ? undefined : numberOf(bytes).toString(2)),
};

/** The digests that a number in hex can be, whose leading zeros count, so that there is one for each digest length. */
function digestsOf(number: bigint): readonly Uint8Array[] {
  return digestSizes.flatMap((size) => {
    const bits = size * 8;
    if (number < 0n && number < -(1n << BigInt(bits - 1))) return [];
    const hex = BigInt.asUintN(bits, number).toString(16);
    const digits = number < 0n ? (-number).toString(16).length : hex.length;
    if (digits < size * 2 - mostLost || (number >= 0n && number >> BigInt(bits) > 0n)) return [];
    return bytesOfHex(hex.padStart(size * 2, '0')) ?? [];
  });
}

function numberIn(base: 32 | 36, text: string): bigint {
  let number = 0n;
  for (const digit of text) number = number * BigInt(base) + BigInt(Number.parseInt(digit, base));
  return number;
}

/** Longer texts are no digest written as a number: in base 2 they have a digit for each bit. */
const mostDigits = 180;
const mostBits = 512;

/** The digests that a text can be as a number, in every form that gives exactly this text. */
export function digestsOfNumber(text: string): readonly { bytes: Uint8Array; form: NumberForm }[] {
  const most = /^[01]+$/.test(text) ? mostBits : mostDigits;
  if (text.length < 20 || text.length > most || !/^-?[0-9a-z]+$/.test(text)) return [];
  const readings: { bytes: Uint8Array; form: NumberForm }[] = [];
  const read = (form: NumberForm, digests: readonly Uint8Array[]): void => {
    for (const bytes of digests) if (numberForms[form](bytes) === text) readings.push({ bytes, form });
  };
  const negative = text.startsWith('-');
  const digits = negative ? text.slice(1) : text;
  if (/^[0-9a-f]+$/.test(digits)) {
    const number = BigInt(`0x${digits}`);
    if (negative) read('negative-hex', digestsOf(-number));
    else {
      read('hex', digestsOf(number));
      const filled = digestSizes.map((size) => digits.padStart(size * 2, 'f'));
      read(
        'sign-lost',
        filled.flatMap((hex) => bytesOfHex(hex) ?? []),
      );
      const bytes = /^00?[89a-f]/.test(digits) ? bytesOfHex(digits.replace(/^00?/, '')) : undefined;
      if (bytes !== undefined && digestSizes.includes(bytes.length))
        readings.push({ bytes, form: 'leading-zero' });
    }
  }
  if (/^[0-9]+$/.test(digits)) read(negative ? 'negative-decimal' : 'decimal', digestsOf(BigInt(text)));
  if (!negative && /[g-z]/.test(digits)) read('base-36', digestsOf(numberIn(36, digits)));
  if (!negative && /[g-v]/.test(digits) && !/[w-z]/.test(digits))
    read('base-32', digestsOf(numberIn(32, digits)));
  if (/^[1-7][0-7]+$/.test(digits) && !negative) read('octal', digestsOf(BigInt(`0o${digits}`)));
  if (/^1[01]{100,}$/.test(digits) && !negative) read('binary', digestsOf(BigInt(`0b${digits}`)));
  return readings;
}
