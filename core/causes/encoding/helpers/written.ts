import { algorithms } from '../../../signature/Algorithm.ts';
import { hexOf } from '../../../signature/hexOf.ts';
import type { Material } from '../../Cause.ts';
import { isUtf8 } from './lossyUtf8.ts';

/** The text of a digest that no earlier step has written: lower-case hex, as it should be. */
export const writtenText = (written: Material): string =>
  typeof written === 'string' ? written : hexOf(written);

/** The lengths in bytes that a digest can have, shortest first. */
export const digestSizes: readonly number[] = [
  ...new Set(Object.values(algorithms).map(({ digestBytes }) => digestBytes)),
].sort((a, b) => a - b);

export const isHex = (text: string): boolean => /^[0-9a-f]+$/.test(text);
export const isAnyHex = (text: string): boolean => /^[0-9a-fA-F]+$/.test(text);

/** A text long enough that nobody's Base64 or Base32 would by chance consist of hex digits alone. */
export const isSurelyHex = (text: string): boolean =>
  text.length >= 16 && (isHex(text) || /^[0-9A-F]+$/.test(text));

/** Printable ASCII and line breaks: what a digest written down consists of, and raw bytes never do. */
export const isPlainText = (text: string): boolean => /^[\x20-\x7e\r\n\t]+$/.test(text);

/** Bytes as text, one character a byte. */
export function latin1Of(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text that bytes are in UTF-8; `undefined` where they are not. */
export const textOfUtf8 = (bytes: Uint8Array): string | undefined =>
  isUtf8(bytes) ? utf8.decode(bytes) : undefined;

/** The bytes of a text that has ASCII characters only. */
export const asciiBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Whether nothing has written the digest down yet. */
export const isBytes = (written: Material): written is Uint8Array => typeof written !== 'string';
