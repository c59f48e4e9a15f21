import type { Material } from '../../causes/Cause.ts';
import { bytesOf } from '../bytesOf.ts';

/** Many messages in one piece of memory: an object for each of a million would take longer than to hash them. */
export interface Messages {
  readonly bytes: Uint8Array;
  /** Where each message begins in `bytes`, and where it ends. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Where something of each of many messages stands in their memory. */
export type Places = Pick<Messages, 'starts' | 'ends'>;

/** Where these of them stand. */
export function placesAt({ starts, ends }: Places, indexes: Uint32Array): Places {
  const some = { starts: new Uint32Array(indexes.length), ends: new Uint32Array(indexes.length) };
  for (let nth = 0; nth < indexes.length; nth++) {
    const index = indexes[nth] as number;
    some.starts[nth] = starts[index] as number;
    some.ends[nth] = ends[index] as number;
  }
  return some;
}

/** What is done with messages of ASCII before they are digested. */
export interface Change {
  readonly letters?: 'lower';
  readonly before?: string;
  readonly after?: string;
}

const [firstCapital = 0, lastCapital = 0] = bytesOf('AZ');
/** What makes a small letter of a capital one. */
const small = 0x20;

/** Messages as they are after a change, in memory of their own; empty ones where it changes nothing. */
export function changedMessages({ bytes, starts, ends }: Messages, change: Change): Messages {
  const before = bytesOf(change.before ?? '');
  const after = bytesOf(change.after ?? '');
  return joined(
    Iterator.from(ends.keys()).map((index) => {
      const message = bytes.subarray(starts[index], ends[index]);
      const isCapital = (byte: number): boolean =>
        change.letters === 'lower' && byte >= firstCapital && byte <= lastCapital;
      if (before.length + after.length === 0 && !message.some(isCapital)) return new Uint8Array();
      const lowered = message.map((byte) => (isCapital(byte) ? byte | small : byte));
      return Uint8Array.of(...before, ...lowered, ...after);
    }),
  );
}

/** One of the messages, where it stands. */
export const messageAt = ({ bytes, starts, ends }: Messages, index: number): Uint8Array =>
  bytes.subarray(starts[index], ends[index]);

/** Where each of the messages begins that stand in memory without gaps between them. */
function startsOf(ends: Uint32Array): Uint32Array {
  const starts = new Uint32Array(ends.length);
  starts.set(ends.subarray(0, -1), ends.length === 0 ? 0 : 1);
  return starts;
}

/** Texts that are encoded at once, at most. */
const mostAtOnce = 64;

const encoder = new TextEncoder();

/** UTF-8 takes three bytes at most for each code unit. */
const mostBytes = 3;

/**
 * How many bytes each of these texts takes that stand in UTF-8 from there on, one after the other; `undefined` where halves of surrogate
 * pairs meet at a seam.
 */
function lengthsWithin(
  bytes: Uint8Array,
  from: number,
  texts: readonly string[],
): readonly number[] | undefined {
  const lengths: number[] = [];
  let at = from;
  for (const { length } of texts) {
    const start = at;
    let units = length;
    while (units > 0) {
      const first = bytes[at] as number;
      at += first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
      units -= first < 0xf0 ? 1 : 2;
    }
    if (units < 0) return undefined;
    lengths.push(at - start);
  }
  return lengths;
}

/** Puts messages, or texts as their UTF-8 bytes, one after the other into memory of its own. */
export class Joiner {
  #bytes = new Uint8Array(1_024);
  #end = 0;
  readonly #ends: number[] = [];
  /** Texts that are not encoded yet: some at once, and while they are still near by in memory. */
  #texts: string[] = [];

  add(message: Material): void {
    if (typeof message === 'string') {
      if (this.#texts.push(message) === mostAtOnce) this.#addTexts();
      return;
    }
    this.#addTexts();
    this.#reserve(message.length);
    this.#bytes.set(message, this.#end);
    this.#endOne(message.length);
  }

  /** All of them. Nothing can be added any more. */
  finish(): Messages {
    this.#addTexts();
    const ends = new Uint32Array(this.#ends);
    return { bytes: new Uint8Array(this.#bytes.buffer.transfer(this.#end)), starts: startsOf(ends), ends };
  }

  #endOne(length: number): void {
    this.#end += length;
    this.#ends.push(this.#end);
  }

  #reserve(length: number): void {
    const least = this.#end + length;
    if (least > this.#bytes.length) this.#bytes = new Uint8Array(this.#bytes.buffer.transfer(2 * least));
  }

  /** Writes a text behind all others, and gives its bytes. */
  #write(text: string): number {
    this.#reserve(text.length);
    const { read, written } = encoder.encodeInto(text, this.#bytes.subarray(this.#end));
    if (read === text.length) return written;
    this.#reserve(mostBytes * text.length);
    return encoder.encodeInto(text, this.#bytes.subarray(this.#end)).written;
  }

  #addTexts(): void {
    const texts = this.#texts;
    if (texts.length === 0) return;
    this.#texts = [];
    const all = texts.join('');
    if (this.#write(all) === all.length) for (const { length } of texts) this.#endOne(length);
    else {
      const lengths = lengthsWithin(this.#bytes, this.#end, texts);
      for (const [nth, text] of texts.entries()) this.#endOne(lengths?.[nth] ?? this.#write(text));
    }
  }
}

/** The same of all of these. They are asked for one by one, since thousands of small arrays take more than their bytes. */
export function joined(messages: Iterable<Material>): Messages {
  const joiner = new Joiner();
  for (const message of messages) joiner.add(message);
  return joiner.finish();
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
  return end === bytes.length ? { bytes, starts: startsOf(ends), ends } : joined(texts.map(bytesOf));
}
