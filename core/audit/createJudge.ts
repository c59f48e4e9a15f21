import { createHmacBatch } from '../signature/batch/createHmacBatch.ts';
import { bytesOf } from '../signature/bytesOf.ts';
import type { FoundRows } from './FoundRows.ts';

/** Gives every row's place in `verdicts`; it holds until the next rows are judged. */
type Judge = (rows: Pick<FoundRows, 'count' | 'bytes' | 'emails' | 'signatures'>) => Uint8Array;

const signatureLength = 64;

/** 1 for lower-case hex digits. */
const isDigit = new Uint8Array(256);
for (const digit of bytesOf('0123456789abcdef')) isDigit[digit] = 1;

/**
 * What Crisp would do with each of many signatures, as `verdictOf` has it for one: all rows are signed and compared in one
 * go, in the bytes in which they stand; no valid signature is ever written down.
 */
export function createJudge(secret: string): Judge {
  const batch = createHmacBatch('sha256');
  batch.setKey(bytesOf(secret));
  let judged = new Uint8Array();
  let hexes = new Uint32Array();

  return ({ count, bytes, emails, signatures }) => {
    const { starts, ends } = signatures;
    if (judged.length < count) {
      judged = new Uint8Array(starts.length);
      hexes = new Uint32Array(starts.length);
    }
    const lengthOf = (row: number): number => (ends[row] as number) - (starts[row] as number);
    // What is too short or too long is compared with anything; it is none, whatever that says.
    for (let row = 0; row < count; row++)
      hexes[row] = lengthOf(row) === signatureLength ? (starts[row] as number) : 0;
    const valid = batch.verifyWithin(
      { bytes, starts: emails.starts.subarray(0, count), ends: emails.ends.subarray(0, count) },
      hexes.subarray(0, count),
    );
    for (let row = 0; row < count; row++) {
      const length = lengthOf(row);
      if (length !== signatureLength) {
        judged[row] = length === 0 ? 1 : 2;
        continue;
      }
      if (valid[row] === 1) {
        judged[row] = 0;
        continue;
      }
      const first = starts[row] as number;
      let hasForm = 1;
      for (let at = first; at < first + signatureLength; at++)
        hasForm &= isDigit[bytes[at] as number] as number;
      judged[row] = hasForm === 1 ? 1 : 2;
    }
    return judged.subarray(0, count);
  };
}
