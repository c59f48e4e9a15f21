import { batchBy } from '../signature/batch/batchBy.ts';
import { bytesOf } from '../signature/bytesOf.ts';
import { nativeDigests } from '../signature/nativeDigests.ts';
import type { FoundRows } from './FoundRows.ts';

/**
 * Gives every row's place in `verdicts`; it holds until the next rows are judged. `isWrong`: 1 for rows of which that is known, so
 * that they are not signed.
 */
type Judge = (
  rows: Pick<FoundRows, 'count' | 'bytes' | 'emails' | 'signatures'>,
  isWrong?: Uint8Array,
) => Uint8Array;

const signatureLength = 64;

/** 1 for lower-case hex digits. */
const isDigit = new Uint8Array(256);
for (const digit of bytesOf('0123456789abcdef')) isDigit[digit] = 1;

/**
 * What Crisp would do with each of many signatures, as `verdictOf` has it for one: all rows are signed and compared in one
 * go, in the bytes in which they stand; no valid signature is ever written down.
 */
export function createJudge(secret: string): Judge {
  const batch = batchBy('sha256', nativeDigests.sha256);
  batch.setKey(bytesOf(secret));
  let judged = new Uint8Array();
  let hexes = new Uint32Array();
  let starts = new Uint32Array();
  let ends = new Uint32Array();
  let places = new Uint32Array();

  return ({ count, bytes, emails, signatures }, isWrong) => {
    if (judged.length < count) {
      const most = signatures.starts.length;
      judged = new Uint8Array(most);
      [hexes, starts, ends, places] = Array.from({ length: 4 }, () => new Uint32Array(most)) as [
        typeof hexes,
        typeof starts,
        typeof ends,
        typeof places,
      ];
    }
    let signed = 0;
    for (let row = 0; row < count; row++) {
      if (isWrong?.[row] === 1) continue;
      places[signed] = row;
      starts[signed] = emails.starts[row] as number;
      ends[signed] = emails.ends[row] as number;
      // What is too short or too long is compared with anything; it is none, whatever that says.
      hexes[signed] = signatures.lengthOf(row) === signatureLength ? (signatures.starts[row] as number) : 0;
      signed++;
    }
    const valid = batch.verifyWithin(
      { bytes, starts: starts.subarray(0, signed), ends: ends.subarray(0, signed) },
      hexes.subarray(0, signed),
    );
    judged.fill(2, 0, count);
    for (let nth = 0; nth < signed; nth++) {
      const row = places[nth] as number;
      if (valid[nth] === 1 && signatures.lengthOf(row) === signatureLength) judged[row] = 0;
    }
    for (let row = 0; row < count; row++) {
      if (judged[row] === 0) continue;
      const length = signatures.lengthOf(row);
      const first = signatures.starts[row] as number;
      let hasForm = length === 0 || length === signatureLength ? 1 : 0;
      for (let at = first; hasForm === 1 && at < first + length; at++)
        hasForm = isDigit[bytes[at] as number] as number;
      if (hasForm === 1) judged[row] = 1;
    }
    return judged.subarray(0, count);
  };
}
