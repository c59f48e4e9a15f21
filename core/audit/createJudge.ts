import { createHmacBatch } from '../signature/batch/createHmacBatch.ts';
import { bytesOf } from '../signature/bytesOf.ts';
import type { FoundRows } from './FoundRows.ts';

/** Gives every row's place in `verdicts`; it holds until the next rows are judged. */
type Judge = (rows: Pick<FoundRows, 'count' | 'bytes' | 'emails' | 'signatures'>) => Uint8Array;

const signatureLength = 64;

const digits = bytesOf('0123456789abcdef');
/** The two characters of each byte. */
const firstDigits = Uint8Array.from({ length: 256 }, (_, byte) => digits[byte >> 4] as number);
const lastDigits = Uint8Array.from({ length: 256 }, (_, byte) => digits[byte & 15] as number);
/** 1 for lower-case hex digits. */
const isDigit = new Uint8Array(256);
for (const digit of digits) isDigit[digit] = 1;

/**
 * What Crisp would do with each of many signatures, as `verdictOf` has it for one: all rows are signed in one go, from the
 * bytes in which they stand; no valid signature is ever written down, and comparing takes the same time whatever is
 * equal.
 */
export function createJudge(secret: string): Judge {
  const batch = createHmacBatch('sha256');
  batch.setKey(bytesOf(secret));
  let judged = new Uint8Array();

  return ({ count, bytes, emails, signatures }) => {
    const { starts, ends } = signatures;
    const digests = batch.digestWithin({
      bytes,
      starts: emails.starts.subarray(0, count),
      ends: emails.ends.subarray(0, count),
    });
    if (judged.length < count) judged = new Uint8Array(starts.length);
    for (let row = 0; row < count; row++) {
      const first = starts[row] as number;
      const length = (ends[row] as number) - first;
      if (length !== signatureLength) {
        judged[row] = length === 0 ? 1 : 2;
        continue;
      }
      let difference = 0;
      for (let at = first, byte = 32 * row; byte < 32 * row + 32; byte++) {
        const valid = digests[byte] as number;
        difference |= (bytes[at++] as number) ^ (firstDigits[valid] as number);
        difference |= (bytes[at++] as number) ^ (lastDigits[valid] as number);
      }
      if (difference === 0) {
        judged[row] = 0;
        continue;
      }
      let hasForm = 1;
      for (let at = first; at < first + signatureLength; at++)
        hasForm &= isDigit[bytes[at] as number] as number;
      judged[row] = hasForm === 1 ? 1 : 2;
    }
    return judged.subarray(0, count);
  };
}
