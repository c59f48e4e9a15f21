const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** What each character code stands for in either alphabet; −1 for all others. */
const values = Int8Array.from({ length: 128 }, (_, code) => {
  const digit = String.fromCharCode(code);
  return alphabet.indexOf(digit === '-' ? '+' : digit === '_' ? '/' : digit);
});

/** The value, 0 to 63, of a Base64 digit in the standard or the URL-safe alphabet; −1 for anything else. */
export const base64Value = (text: string, at: number): number => values[text.charCodeAt(at)] ?? -1;

/** Two digits for each 12 bits. */
const digitPairs = Array.from(
  { length: 1 << 12 },
  (_, bits) => `${alphabet[bits >> 6]}${alphabet[bits & 63]}`,
);

/** Base64 of RFC 4648, section 4, with padding. */
export function base64Of(bytes: Uint8Array): string {
  const { length } = bytes;
  let text = '';
  for (let index = 0; index < length; index += 3) {
    const bits = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    text += digitPairs[bits >> 12];
    text += digitPairs[bits & 4095];
  }
  const spare = (3 - (length % 3)) % 3;
  return spare === 0 ? text : `${text.slice(0, -spare)}${'='.repeat(spare)}`;
}

/** The same Base64 text in the URL-safe alphabet of RFC 4648, section 5; padding stays. */
export const toUrlSafe = (base64: string): string => base64.replaceAll('+', '-').replaceAll('/', '_');

/** Line lengths that encoders break at: Ruby, OpenSSL and PEM, MIME. */
export const base64Lines: readonly number[] = [60, 64, 76];

/** The text without the line breaks of an encoder; `undefined` where they stand elsewhere. */
function unbroken(text: string): string | undefined {
  if (!/[\r\n]/.test(text)) return text;
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const last = lines.pop() ?? '';
  const length = lines[0]?.length;
  if (last === '' || last.includes('\r')) return undefined;
  if (length === undefined) return last;
  const regular = base64Lines.includes(length) && lines.every((line) => line.length === length);
  return regular && last.length <= length ? lines.join('') + last : undefined;
}

/**
 * The bytes that a Base64 text stands for, in the standard or the URL-safe alphabet of RFC 4648, with or without
 * padding and an encoder's line breaks. `undefined` for anything else, also where the padding is too short or the
 * unused bits of the last digit are not zero: no encoder writes that.
 */
export function bytesOfBase64(text: string, kind: 'standard' | 'url-safe'): Uint8Array | undefined {
  const whole = unbroken(text);
  const digits = whole?.replace(/={1,2}$/, '') ?? '';
  const foreign = kind === 'standard' ? /[^A-Za-z0-9+/]/ : /[^A-Za-z0-9_-]/;
  if (whole === undefined || digits === '' || digits.length % 4 === 1 || foreign.test(digits))
    return undefined;
  if (whole !== digits && whole.length % 4 !== 0) return undefined;
  return bytesOfDigits(digits, true);
}

/**
 * The whole bytes that the first or the last digits of an unpadded Base64 text stand for. `spare` is the number of
 * characters in the last, incomplete group of four where the end was kept.
 */
export function bytesOfBase64Part(digits: string, part: 'start' | 'end', spare = 0): Uint8Array | undefined {
  if (/[^A-Za-z0-9+/_-]/.test(digits)) return undefined;
  const from = part === 'end' ? (((digits.length - spare) % 4) + 4) % 4 : 0;
  return bytesOfDigits(digits.slice(from), part === 'end');
}

function bytesOfDigits(digits: string, complete: boolean): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let index = 0; index < digits.length; index++) {
    bits = ((bits << 6) | base64Value(digits, index)) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = (bits >> held) & 0xff;
    }
  }
  return complete && (bits & ((1 << held) - 1)) !== 0 ? undefined : bytes;
}
