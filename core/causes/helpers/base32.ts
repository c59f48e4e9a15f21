const alphabets = {
  standard: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  hex: '0123456789ABCDEFGHIJKLMNOPQRSTUV',
} as const;

export type Base32Alphabet = keyof typeof alphabets;

/** Base32 of RFC 4648, section 6 or 7, in capitals and with padding. */
export function base32Of(bytes: Uint8Array, alphabet: Base32Alphabet): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xfff;
    held += 8;
    while (held >= 5) {
      held -= 5;
      text += alphabets[alphabet][(bits >> held) & 31];
    }
  }
  if (held > 0) text += alphabets[alphabet][(bits << (5 - held)) & 31];
  return text.padEnd(Math.ceil(text.length / 8) * 8, '=');
}

/**
 * The bytes that a Base32 text stands for, in capitals or small letters, with full padding or none. `undefined` for
 * anything else. With `partial` the text may end anywhere; what is left over at its end is dropped.
 */
export function bytesOfBase32(
  text: string,
  alphabet: Base32Alphabet,
  partial: boolean,
): Uint8Array | undefined {
  const end = text.indexOf('=');
  const digits = end < 0 ? text : text.slice(0, end);
  if (end >= 0 && (text.length % 8 !== 0 || !/^=+$/.test(text.slice(end)))) return undefined;
  if (/[a-z]/.test(digits) && /[A-Z]/.test(digits)) return undefined;
  const capitals = digits.toUpperCase();
  const bytes = new Uint8Array(Math.floor((digits.length * 5) / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const digit of capitals) {
    const value = alphabets[alphabet].indexOf(digit);
    if (value < 0) return undefined;
    bits = ((bits << 5) | value) & 0xfff;
    held += 5;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = (bits >> held) & 0xff;
    }
  }
  const leftOver = held >= 5 || (bits & ((1 << held) - 1)) !== 0;
  return leftOver && !partial ? undefined : bytes;
}
