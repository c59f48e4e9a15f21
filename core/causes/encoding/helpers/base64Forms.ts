import type { Part, Variant } from '../../Cause.ts';
import { base64Lines, bytesOfBase64, bytesOfBase64Part } from '../../helpers/base64.ts';
import { isSurelyHex } from './written.ts';

/** A Base64 or Base32 text without the `=` at its end. */
export const unpadded = (text: string): string => text.replace(/=+$/, '');

/** What encoders make of a Base64 text besides the text itself: no padding, a line break after it or within. */
export function* base64Forms(text: string): Generator<Variant> {
  yield { value: text, detail: {} };
  if (text.endsWith('=')) yield { value: unpadded(text), detail: {}, weight: 0.2 };
  // Code that pads by hand adds as many as it likes.
  for (const padded of ['=', '==', '===', '===='].map((padding) => unpadded(text) + padding))
    if (padded !== text) yield { value: padded, detail: {}, weight: 0.02 };
  yield { value: `${text}\n`, detail: {}, weight: 0.2 };
  for (const length of base64Lines.filter((line) => line < text.length)) {
    const lines = text.match(new RegExp(`.{1,${length}}`, 'g')) ?? [];
    yield { value: lines.join('\n'), detail: {}, weight: 0.1 };
    yield { value: `${lines.join('\n')}\n`, detail: {}, weight: 0.1 };
    yield { value: `${lines.join('\r\n')}\r\n`, detail: {}, weight: 0.05 };
  }
}

/** The bytes that a text, or a part of one, stands for: one way for a whole text, several where its end was kept. */
export function base64Readings(
  text: string,
  part: Part,
  kind: 'standard' | 'url-safe',
): readonly Uint8Array[] {
  if (isSurelyHex(text)) return [];
  if (part === 'whole') {
    const bytes = bytesOfBase64(text, kind) ?? bytesOfBase64(text.replace(/={1,4}$/, ''), kind);
    return bytes === undefined ? [] : [bytes];
  }
  if (part === 'damaged') return [];
  const digits = unpadded(text.replace(/\s+$/, ''));
  const padding = text.length - digits.length;
  const spares = part === 'start' ? [0] : padding === 1 ? [3] : padding === 2 ? [2] : [3, 2, 0];
  return spares.flatMap((spare) => bytesOfBase64Part(digits, part, spare) ?? []);
}
