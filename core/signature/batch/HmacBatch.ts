import type { Change, Messages, Places } from './Messages.ts';

/**
 * One HMAC algorithm over many messages at a time. A search sets one key after another over the same packed messages:
 *
 *     const batch = createHmacBatch('sha256');
 *     const packed = batch.pack(messages);
 *     batch.setTargets([{ offset: 0, word: 0x1f7b32b2 }]);
 *     for (const key of keys) {
 *       batch.setKey(key);
 *       for (const index of batch.findMatches(packed)) …
 *     }
 *
 * A batch is for one thread, is not re-entrant and holds some megabytes: make one per algorithm and keep it. What it
 * knows of a key it forgets when the next is set.
 */
export interface HmacBatch {
  /** Takes the key of all digests from now on, of any length. Before the first call the key is empty. */
  setKey(key: Uint8Array): void;
  /** Prepares messages for any number of calls, with any keys, on this batch only. The messages must not change. */
  pack(messages: readonly Uint8Array[]): PackedMessages;
  /** The same for messages that stand in one piece of memory: packed once for all batches of algorithms that read alike. */
  packWithin(messages: Messages): PackedMessages;
  /** The same for texts, as their UTF-8 bytes. */
  packTexts(texts: readonly string[]): PackedMessages;
  /** The digests in the messages' order, `digestBytes` each without gaps. The bytes are valid until the next call. */
  digestAll(packed: PackedMessages): Uint8Array;
  /**
   * The same for messages that stand in one piece of memory and are signed with one key only: what packing prepares for
   * the next key is left out. `change`: made to each before; the digest of one that it does not change says nothing.
   */
  digestWithin(messages: Messages, change?: Change): Uint8Array;
  /** The same where each message has a key of its own: message `i` is signed with `keys[i]`. */
  digestWithKeys(messages: Messages, keys: Messages): Uint8Array;
  /** The same without a key: the plain hashes of the messages. */
  hashWithin(messages: Messages): Uint8Array;
  /**
   * 1 for each such message whose digest is written in lower-case hex in the same memory where its signature stands, else 0. No
   * digest is written down for it, and comparing takes the same time whatever is equal. `change`: made to each before; 0 for one
   * that it does not change.
   */
  verifyWithin(messages: Messages, signatures: Places, change?: Change): Uint8Array;
  /**
   * Finds the rows of whole records. Undefined where one is not as usual: has quotes, not all cells or more than the others, an
   * email that is no plain address (`isPlainAddress`), another line end than a line feed, with a carriage return or not; or where
   * there are more of them than usual. Empty lines are no rows.
   */
  findRows(records: Records): RecordColumns | undefined;
  /** Takes what `findMatches` looks for in place of what it looked for before. At most `maxTargets`, or RangeError. */
  setTargets(targets: readonly Target[]): void;
  /**
   * The indexes, ascending and each once, of the messages whose digest has any of the targets: exactly those, but a
   * target is 32 bits, so one in four billion others is among them. The caller compares the whole digest.
   */
  findMatches(packed: PackedMessages): number[];
}

/** Delimited text in UTF-8. */
export interface Records {
  readonly bytes: Uint8Array;
  /** The byte that ends a cell. */
  readonly delimiter: number;
  readonly skipsFirst: boolean;
  /** Of the cells of a row: which one is the email, which one its signature, which one a time, if any, and how many there are at most. */
  readonly email: number;
  readonly signature: number;
  readonly time: number | null;
  readonly columns: number;
  /** What each byte says in the name of an email, in its lower 15 bits, and in a domain, in the 15 from the 16th on. */
  readonly traits: Uint32Array;
}

/** Rows in columns of numbers, which are valid until the next call. */
export interface RecordColumns {
  readonly rows: number;
  /** Line ends. */
  readonly lines: number;
  readonly emails: Places;
  readonly signatures: Places;
  /** `noPlace` where a row has none. */
  readonly times: Places;
  /** On which line each row begins, from 0. */
  readonly onLines: Uint32Array;
  /** All that the bytes of each email say, and {@link isInHex} where its signature is of lower-case hex digits. */
  readonly says: Uint32Array;
  /** Of each domain's first label in small letters, from 0 on: XORed with each byte, and multiplied by 0x01000193. */
  readonly labels: Int32Array;
  /** Of the emails: two numbers each (`markBytes`). */
  readonly marks: Uint32Array;
}

export const isInHex = 1 << 15;
/** From where up to where something stands that there is not. */
export const noPlace = 0xffffffff;

/** Four bytes of a wanted digest: those from `offset` on (a multiple of 4), read as a big-endian number. */
export interface Target {
  readonly offset: number;
  readonly word: number;
}

export const maxTargets = 1024;

/** Messages in the form that one batch made for itself. */
export interface PackedMessages {
  readonly count: number;
}

/** The target on four bytes of a digest, or of the part of one that is known. */
export function targetAt(digest: Uint8Array, offset: number): Target {
  return { offset, word: new DataView(digest.buffer, digest.byteOffset).getUint32(offset) };
}
