import { bytesOf } from '../bytesOf.ts';

/** Messages without gaps between them: an object for each of a million would take longer than to hash them. */
export interface Messages {
  readonly bytes: Uint8Array;
  /** Where each message ends in `bytes`, and the next one begins. */
  readonly ends: Uint32Array;
}

/** Messages in memory of their own. */
export function joined(messages: readonly Uint8Array[]): Messages {
  const ends = new Uint32Array(messages.length);
  let end = 0;
  for (let index = 0; index < ends.length; index++) {
    end += (messages[index] as Uint8Array).byteLength;
    ends[index] = end;
  }
  const bytes = new Uint8Array(end);
  for (let index = 0; index < ends.length; index++) {
    bytes.set(messages[index] as Uint8Array, index === 0 ? 0 : ends[index - 1]);
  }
  return { bytes, ends };
}

/** `bytesOf` each of many texts. */
export function joinedTexts(texts: readonly string[]): Messages {
  const bytes = bytesOf(texts.join(''));
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (let index = 0; index < ends.length; index++) {
    end += (texts[index] as string).length;
    ends[index] = end;
  }
  // As many bytes as characters: it is all ASCII. Else each has its own length, and halves of surrogate pairs that meet
  // at a seam are still two halves.
  return end === bytes.length ? { bytes, ends } : joined(texts.map(bytesOf));
}
