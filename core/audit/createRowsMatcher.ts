import type { UsualChange } from '../causes/Cause.ts';
import { type Algorithm, algorithms } from '../signature/Algorithm.ts';
import type { HmacBatch } from '../signature/batch/HmacBatch.ts';
import { type Change, type Messages, messageAt, placesAt } from '../signature/batch/Messages.ts';
import { mostPadding, type Writing } from '../signature/batch/Writing.ts';
import { bytesOf } from '../signature/bytesOf.ts';
import type { FoundRows } from './FoundRows.ts';

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
  const isWritten = writing === 'base64' ? isBase64 : isUppercaseHex;

  return ({ bytes, emails, signatures }, places) => {
    const holds = new Uint8Array(places.length);
    if (places.length === 0) return holds;
    const messages = { bytes, ...placesAt(emails, places) };
    const { starts, ends } = placesAt(signatures, places);
    const batch = batchOf(algorithm);
    for (const key of keys) {
      batch.setKey(key);
      if (writing === 'hex') {
        const found = batch.verifyWithin(messages, { starts, ends }, change);
        for (let nth = 0; nth < holds.length; nth++) if (found[nth] === 1) holds[nth] = 1;
        continue;
      }
      const digests = batch.digestWithin(messages, change);
      for (let nth = 0; nth < holds.length; nth++) {
        const start = starts[nth] as number;
        const from = nth * digestBytes;
        if (holds[nth] === 1 || !isWritten(bytes, start, ends[nth] as number, digests, from, digestBytes))
          continue;
        if (isChanged(messages, nth, change)) holds[nth] = 1;
      }
    }
    return holds;
  };
}

/** A change that changes nothing is no mistake. */
const isChanged = (messages: Messages, index: number, change: Change | undefined): boolean =>
  change === undefined ||
  (change.before ?? '') + (change.after ?? '') !== '' ||
  messageAt(messages, index).some((byte) => byte >= firstCapital && byte <= lastCapital);
