import { base64Value } from '../../helpers/base64.ts';

/**
 * What tolerant decoders (Node's, and PHP's and Ruby's apart from `-` and `_`) make of any text taken as Base64:
 * both alphabets count, foreign characters are skipped, reading stops at `=`, and an incomplete byte is dropped.
 */
export function bytesOfLooseBase64(text: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (let at = 0; at < text.length && text[at] !== '='; at++) {
    const value = base64Value(text, at);
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 0xff);
  }
  return Uint8Array.from(bytes);
}
