const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map(Array.from(alphabet, (digit, value) => [digit, value]));
values.set('-', 62).set('_', 63);

/**
 * What tolerant decoders (Node's, and PHP's and Ruby's apart from `-` and `_`) make of any text taken as Base64:
 * both alphabets count, foreign characters are skipped, reading stops at `=`, and an incomplete byte is dropped.
 */
export function bytesOfLooseBase64(text: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of text) {
    if (character === '=') break;
    const value = values.get(character);
    if (value === undefined) continue;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 0xff);
  }
  return Uint8Array.from(bytes);
}
