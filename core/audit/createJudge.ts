import { isInHex } from '../signature/batch/HmacBatch.ts';
import { type Places, placesAt } from '../signature/batch/Messages.ts';
import { nativeBatchOf } from '../signature/batch/nativeBatchOf.ts';
import { bytesOf } from '../signature/bytesOf.ts';
import type { FoundRows } from './FoundRows.ts';

/**
 * Gives every row's place in `verdicts`; it holds until the next rows are judged. `isWrong`: 1 for rows of which that is known, so
 * that they are not signed.
 */
type Judge = (
  rows: Pick<FoundRows, 'count' | 'bytes' | 'emails' | 'signatures' | 'looks'>,
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
  const batch = nativeBatchOf('sha256');
  const key = bytesOf(secret);
  let judged = new Uint8Array();

  return ({ count, bytes, emails, signatures, looks }, isWrong) => {
    if (judged.length < count) judged = new Uint8Array(2 * count);
    judged.fill(2, 0, count);
    const signed = isWrong === undefined ? undefined : placesOf(isWrong, count);
    if (signed?.length !== 0) {
      const some = ({ starts, ends }: Places): Places =>
        signed === undefined
          ? { starts: starts.subarray(0, count), ends: ends.subarray(0, count) }
          : placesAt({ starts, ends }, signed);
      batch.setKey(key);
      const valid = batch.verifyWithin({ bytes, ...some(emails) }, some(signatures));
      for (let nth = 0; nth < valid.length; nth++) if (valid[nth] === 1) judged[signed?.[nth] ?? nth] = 0;
    }
    for (let row = 0; row < count; row++) {
      if (judged[row] === 0) continue;
      const length = signatures.lengthOf(row);
      if (length !== 0 && length !== signatureLength) continue;
      const start = signatures.starts[row] as number;
      const hasForm =
        length === 0 ||
        (looks === undefined
          ? isHex(bytes, start, start + length)
          : ((looks.says[row] as number) & isInHex) !== 0);
      if (hasForm) judged[row] = 1;
    }
    return judged.subarray(0, count);
  };
}

function isHex(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isDigit[bytes[at] as number] === 0) return false;
  return true;
}

/** Those of so many rows that are not known to be wrong. */
function placesOf(isWrong: Uint8Array, count: number): Uint32Array {
  const places = new Uint32Array(count);
  let length = 0;
  for (let row = 0; row < count; row++) if (isWrong[row] !== 1) places[length++] = row;
  return places.subarray(0, length);
}
