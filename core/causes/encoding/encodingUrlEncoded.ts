import { bytesOf } from '../../signature/bytesOf.ts';
import type { EncodingCause, Undone } from '../Cause.ts';
import { isPlainText, latin1Of, textOfUtf8 } from './helpers/written.ts';

const percentByte = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;

const percentAll = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte);
    return /[A-Za-z0-9._~-]/.test(character) ? character : percentByte(byte);
  }).join('');

/** Undoes percent-encoding once: the text, one character for each byte where it is not UTF-8. */
function percentDecoded(text: string): string | undefined {
  const bytes: number[] = [];
  const tokens = /%([0-9a-fA-F]{2})|[^%]+/gy;
  while (tokens.lastIndex < text.length) {
    const match = tokens.exec(text);
    if (match === null) return undefined;
    if (match[1] === undefined) bytes.push(...bytesOf(match[0]));
    else bytes.push(Number.parseInt(match[1], 16));
  }
  const decoded = Uint8Array.from(bytes);
  const plain = latin1Of(decoded);
  return isPlainText(plain) ? plain : (textOfUtf8(decoded) ?? plain);
}

const isBase64Shape = (text: string): boolean => /^[A-Za-z0-9+/]{16,}={0,2}$/.test(text);

function* percentUndone(text: string, part: string): Generator<Undone> {
  const whole = part === 'start' ? text.replace(/%[0-9a-fA-F]?$/, '') : text;
  let value: string | undefined = whole;
  for (const form of ['once', 'twice']) {
    if (value === undefined || !/%[0-9a-fA-F]{2}/.test(value)) break;
    value = percentDecoded(value);
    if (value === undefined) break;
    yield { value, detail: { form }, weight: form === 'once' ? 1 : 0.1 };
    if (whole.includes('+') && !isBase64Shape(value)) {
      yield { value: value.replaceAll('+', ' '), detail: { form }, weight: 0.2 };
    }
  }
  const last = value ?? whole;
  const joined = last.includes(' ') ? last.replaceAll(' ', '+') : '';
  if (isBase64Shape(joined)) yield { value: joined, detail: { form: 'plus' } };
}

export const encodingUrlEncoded: EncodingCause = {
  id: 'encoding-url-encoded',
  layer: 'encoding',
  likelihood: 12,
  order: 21,
  write: function* (written) {
    if (typeof written !== 'string') return;
    if (/^[^\u0100-\uffff]*[\u0080-\u00ff]/.test(written)) {
      const bytes = Uint8Array.from(written, (character) => character.charCodeAt(0));
      yield { value: percentAll(bytes), detail: { form: 'once' } };
    }
    const encoded = percentAll(bytesOf(written));
    if (encoded !== written) {
      yield { value: encoded, detail: { form: 'once' } };
      yield {
        value: encoded.replace(/%../g, (code) => code.toLowerCase()),
        detail: { form: 'once' },
        weight: 0.2,
      };
      yield { value: percentAll(bytesOf(encoded)), detail: { form: 'twice' }, weight: 0.1 };
    }
    const joined = written.replaceAll('+', ' ');
    if (isBase64Shape(written) && joined !== written) yield { value: joined, detail: { form: 'plus' } };
  },
  undo: (text, part) => (part === 'damaged' ? [] : percentUndone(text, part)),
};
