import { bytesOf } from './bytesOf.ts';

/** `bytesOf` each of many texts. Encoding them all together takes a fraction of the time. */
export function bytesOfAll(texts: readonly string[]): readonly Uint8Array[] {
  const all = bytesOf(texts.join(''));
  const { length } = texts;
  const messages: Uint8Array[] = new Array(length);
  let end = 0;
  for (let index = 0; index < length; index++) {
    const from = end;
    end += (texts[index] as string).length;
    messages[index] = all.subarray(from, end);
  }
  // As many bytes as characters: it is all ASCII. Else each has its own length.
  return end === all.length ? messages : texts.map(bytesOf);
}
