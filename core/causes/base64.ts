const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map(Array.from(alphabet, (character, value) => [character, value]));

/** Base64 of RFC 4648, section 4, with padding. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const group = bytes.subarray(index, index + 3);
    const bits = ((group[0] ?? 0) << 16) | ((group[1] ?? 0) << 8) | (group[2] ?? 0);
    for (let digit = 0; digit < 4; digit++) {
      text += digit <= group.length ? alphabet[(bits >> (18 - 6 * digit)) & 63] : '=';
    }
  }
  return text;
}

/**
 * The bytes that a Base64 text stands for, in the standard or the URL-safe alphabet of RFC 4648, with or without
 * padding and line breaks. `undefined` for anything else, also where the unused bits of the last digit are not
 * zero: no encoder writes them.
 */
export function bytesOfBase64(text: string, kind: 'standard' | 'url-safe'): Uint8Array | undefined {
  const digits = text.replace(/\r?\n/g, '').replace(/={1,2}$/, '');
  const foreign = kind === 'standard' ? /[^A-Za-z0-9+/]/ : /[^A-Za-z0-9_-]/;
  if (digits === '' || foreign.test(digits) || digits.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const digit of digits) {
    const value = values.get(digit === '-' ? '+' : digit === '_' ? '/' : digit) ?? 0;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = (bits >> held) & 0xff;
    }
  }
  return (bits & ((1 << held) - 1)) === 0 ? bytes : undefined;
}
