import { isAscii } from '../../../isAscii.ts';
import type { Material, Variant } from '../../Cause.ts';
import { onMaterial } from './onText.ts';

// What turns characters into other bytes is of the stage `text`: what works on bytes, such as hashing and Base64, may
// follow it, and what works on text yields nothing for bytes.

export const questionMark = 0x3f;

/** The byte of a character in Latin-1; `undefined` where it has none. */
export const latin1Byte = (character: string): number | undefined => {
  const code = character.codePointAt(0) ?? 0;
  return code <= 0xff ? code : undefined;
};

/** The low byte of each code unit: JavaScript's "latin1" and "binary" know no error. */
export const lowBytes = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length }, (_, index) => text.charCodeAt(index) & 0xff);

/** A byte for each code point, and something else, or nothing, where the encoding has none. */
export const oneByteEach = (
  text: string,
  byteOf: (character: string) => number | undefined,
  missing: number | undefined,
): Uint8Array =>
  Uint8Array.from(
    Array.from(text, (character) => byteOf(character) ?? missing).filter((byte) => byte !== undefined),
  );

/** Bytes that were taken for Latin-1, as text. */
export const latin1Text = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** Runs a mistake that text with other than ASCII characters alone can show, and bytes of any kind. */
export const onForeign = (make: (material: Material) => Iterable<Variant>) =>
  onMaterial((email) => (typeof email === 'string' && isAscii(email) ? [] : make(email)));

export const notAscii = /[^\0-\x7f]/gu;
