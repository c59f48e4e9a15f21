import type { UsualChange } from '../causes/Cause.ts';
import { type Algorithm, algorithms } from '../signature/Algorithm.ts';
import type { HmacBatch } from '../signature/batch/HmacBatch.ts';
import type { Messages } from '../signature/batch/Messages.ts';
import { bytesOf } from '../signature/bytesOf.ts';
import type { FoundRows } from './FoundRows.ts';

/** How a digest was written down: as Crisp wants it, in capitals, or as Base64 with its padding, without or with too much. */
export type Writing = 'hex' | 'uppercase-hex' | 'base64';

/** 1 for each of the rows at these places whose signature was made so, or 0. */
export type RowsMatcher = (
  rows: Pick<FoundRows, 'bytes' | 'emails' | 'signatures'>,
  places: Uint32Array,
) => Uint8Array;

/** A way in which signatures were made. Can be sent between threads. */
export interface Signing {
  readonly algorithm: Algorithm;
  /** One of them. */
  readonly keys: readonly Uint8Array[];
  /** Undefined where the email is signed as it is. */
  readonly change: UsualChange | undefined;
  readonly writing: Writing;
}

const capitals = bytesOf('0123456789ABCDEF');
const base64 = bytesOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const [padding = 0, firstCapital = 0, lastCapital = 0] = bytesOf('=AZ');
const mostPadding = 4;
/** What makes a small letter of a capital one. */
const small = 0x20;

/** Whether the digest of so many bytes that stands in `digests` from `from` on is written in `bytes` from `start` to `end`. */
type IsWritten = (
  bytes: Uint8Array,
  start: number,
  end: number,
  digests: Uint8Array,
  from: number,
  digestBytes: number,
) => boolean;

const isUppercaseHex: IsWritten = (bytes, start, end, digests, from, digestBytes) => {
  if (end - start !== 2 * digestBytes) return false;
  let hasCapital = false;
  for (let nth = 0; nth < digestBytes; nth++) {
    const byte = digests[from + nth] as number;
    const high = capitals[byte >> 4] as number;
    const low = capitals[byte & 15] as number;
    if (bytes[start + 2 * nth] !== high || bytes[start + 2 * nth + 1] !== low) return false;
    hasCapital ||= Math.max(high, low) >= firstCapital;
  }
  // Without letters, capitals are no mistake.
  return hasCapital;
};

const isBase64: IsWritten = (bytes, start, end, digests, from, digestBytes) => {
  const digits = Math.ceil((8 * digestBytes) / 6);
  if (end - start < digits || end - start > digits + mostPadding) return false;
  for (let nth = 0; nth < digits; nth++) {
    const at = (6 * nth) >> 3;
    const next = at + 1 < digestBytes ? (digests[from + at + 1] as number) : 0;
    const bits = ((digests[from + at] as number) << 8) | next;
    if (bytes[start + nth] !== base64[(bits >> (10 - ((6 * nth) & 7))) & 63]) return false;
  }
  for (let at = start + digits; at < end; at++) if (bytes[at] !== padding) return false;
  return true;
};

/**
 * Tells of many rows, where they stand in bytes, which signatures were made in one way: no text and no object is made for
 * any of them. Their emails are to be plain addresses (`FoundRows`’ `plain`). `batchOf`: gives the batch of an algorithm.
 */
export function createRowsMatcher(
  { algorithm, keys, change, writing }: Signing,
  batchOf: (algorithm: Algorithm) => HmacBatch,
): RowsMatcher {
  const { digestBytes } = algorithms[algorithm];
  const hexLength = 2 * digestBytes;
  const before = bytesOf(change?.before ?? '');
  const after = bytesOf(change?.after ?? '');
  const isAdded = before.length + after.length > 0;
  let memory = new Uint8Array();

  /** The emails as they were signed, behind the rows' own bytes; empty ones where that is as they are. */
  function messagesOf({ bytes, emails }: Parameters<RowsMatcher>[0], places: Uint32Array): Messages {
    const starts = new Uint32Array(places.length);
    const ends = new Uint32Array(places.length);
    let length = 0;
    for (let nth = 0; nth < places.length; nth++) {
      const place = places[nth] as number;
      starts[nth] = emails.starts[place] as number;
      ends[nth] = emails.ends[place] as number;
      length += (ends[nth] as number) - (starts[nth] as number);
    }
    if (change === undefined) return { bytes, starts, ends };
    const whole = bytes.length + length + places.length * (before.length + after.length);
    if (memory.length < whole) memory = new Uint8Array(2 * whole);
    memory.set(bytes);
    let to = bytes.length;
    for (let nth = 0; nth < places.length; nth++) {
      const from = starts[nth] as number;
      const end = ends[nth] as number;
      const start = to;
      let isChanged = isAdded;
      for (let at = 0; at < before.length; at++) memory[to++] = before[at] as number;
      for (let at = from; at < end; at++) {
        const byte = bytes[at] as number;
        const isCapital = change.letters === 'lower' && byte >= firstCapital && byte <= lastCapital;
        isChanged ||= isCapital;
        memory[to++] = isCapital ? byte | small : byte;
      }
      for (let at = 0; at < after.length; at++) memory[to++] = after[at] as number;
      if (!isChanged) to = start;
      starts[nth] = start;
      ends[nth] = to;
    }
    return { bytes: memory.subarray(0, to), starts, ends };
  }

  return (rows, places) => {
    const holds = new Uint8Array(places.length);
    if (places.length === 0) return holds;
    const { bytes, signatures } = rows;
    const messages = messagesOf(rows, places);
    const batch = batchOf(algorithm);
    const hexes = new Uint32Array(places.length);
    const hasLength = (place: number): boolean => signatures.lengthOf(place) === hexLength;
    for (let nth = 0; nth < places.length; nth++) {
      const place = places[nth] as number;
      // What is too short or too long is compared with anything; it is none, whatever that says.
      hexes[nth] = hasLength(place) ? (signatures.starts[place] as number) : 0;
    }
    const isWritten = writing === 'base64' ? isBase64 : isUppercaseHex;
    for (const key of keys) {
      batch.setKey(key);
      const found = writing === 'hex' ? batch.verifyWithin(messages, hexes) : undefined;
      const digests = found === undefined ? batch.digestWithin(messages) : undefined;
      for (let nth = 0; nth < places.length; nth++) {
        // Nothing was changed: that is no mistake.
        if (holds[nth] === 1 || messages.starts[nth] === messages.ends[nth]) continue;
        const place = places[nth] as number;
        const isFound =
          digests === undefined
            ? found?.[nth] === 1 && hasLength(place)
            : isWritten(
                bytes,
                signatures.starts[place] as number,
                signatures.ends[place] as number,
                digests,
                nth * digestBytes,
                digestBytes,
              );
        if (isFound) holds[nth] = 1;
      }
    }
    return holds;
  };
}
