import type { EncodingCause, Undone } from '../Cause.ts';
import { base64Of, bytesOfBase64, toUrlSafe } from '../helpers/base64.ts';
import { base64Readings, unpadded } from './helpers/base64Forms.ts';
import { nearBase64 } from './helpers/nearBase64.ts';
import { isBytes, isSurelyHex } from './helpers/written.ts';

/** ASP.NET's `UrlTokenEncode` writes the number of missing `=` in their place. */
function tokenBytes(text: string): Uint8Array | undefined {
  const digits = text.slice(0, -1);
  const padding = (4 - (digits.length % 4)) % 4;
  return text.endsWith(String(padding)) ? bytesOfBase64(digits, 'url-safe') : undefined;
}

/** Code that replaced the first `+` or `/` only, or one of the two, leaves both alphabets in one text. */
const inOneAlphabet = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');

export const encodingBase64url: EncodingCause = {
  id: 'encoding-base64url',
  layer: 'encoding',
  likelihood: 40,
  order: 3,
  write: function* (written) {
    if (!isBytes(written)) return;
    const text = toUrlSafe(base64Of(written));
    const token = `${unpadded(text)}${(4 - (unpadded(text).length % 4)) % 4}`;
    yield { value: token, detail: {}, weight: 0.05 };
    if (!/[-_]/.test(text)) return;
    yield { value: unpadded(text), detail: {} };
    if (text.endsWith('=')) yield { value: text, detail: {}, weight: 0.7 };
    const half = base64Of(written).replace(/[+/]/, (digit) => toUrlSafe(digit));
    if (half !== text) yield { value: half, detail: {}, weight: 0.02 };
  },
  undo: (text, part) => {
    if (part === 'damaged')
      return /[-_]/.test(text) ? nearBase64(text).map((value) => ({ value, detail: {} })) : [];
    const readings = /[-_]/.test(text) ? base64Readings(inOneAlphabet(text), part, 'url-safe') : [];
    const token = part === 'whole' && /^[\w-]{20,}[0-2]$/.test(text) ? tokenBytes(text) : undefined;
    const undone: Undone[] = readings.map((value) => ({ value, detail: {} }));
    return token === undefined || isSurelyHex(text)
      ? undone
      : [...undone, { value: token, detail: {}, weight: 0.05 }];
  },
};
