import { isAscii } from '../../isAscii.ts';

/**
 * UTF-8 as a text of which every character stands for one byte, so that what is no UTF-8 goes through unchanged. All
 * syntax of the forms of lists is ASCII, or found by its bytes.
 */
export type BinaryText = string;

const pieceLength = 8_192;

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Bytes as a text, each a character. `said`: what they are in UTF-8, where that is known. */
export function binaryOf(bytes: Uint8Array, said = utf8.decode(bytes)): BinaryText {
  if (isAscii(said)) return said;
  let text = '';
  for (let at = 0; at < bytes.length; at += pieceLength) {
    text += String.fromCharCode(...bytes.subarray(at, at + pieceLength));
  }
  return text;
}

/** The bytes that a text stands for. */
export function bytesOfBinary(text: BinaryText): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
