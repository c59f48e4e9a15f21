import { createHmacBatch } from '../signature/batch/createHmacBatch.ts';
import { bytesOf } from '../signature/bytesOf.ts';
import { hexBytesOf } from '../signature/hexBytesOf.ts';

/** Gives every row's place in `verdicts`. */
export type Judge = (emails: readonly string[], signatures: readonly string[]) => Uint8Array;

const signatureLength = 64;
const wordsOfSignature = signatureLength / 4;
const pairsOfSignature = signatureLength / 2;

const isDigit = (code: number): boolean => /[0-9a-f]/.test(String.fromCharCode(code));
/** For two bytes read as one number, whichever comes first, 1 where both are lower-case hex digits. */
const isPair = Uint8Array.from({ length: 1 << 16 }, (_, pair) =>
  isDigit(pair & 255) && isDigit(pair >> 8) ? 1 : 0,
);

const utf8 = new TextEncoder();

/** Texts of 64 UTF-16 code units each as ASCII, without gaps; zeros stand for one that is none. */
function asciiOf(signatures: readonly string[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(signatureLength * signatures.length);
  if (utf8.encodeInto(signatures.join(''), bytes).read === bytes.length) return bytes;
  for (const [nth, signature] of signatures.entries()) {
    const own = bytes.subarray(signatureLength * nth, signatureLength * (nth + 1));
    if (utf8.encodeInto(signature, own).read !== signatureLength) own.fill(0);
  }
  return bytes;
}

/**
 * What Crisp would do with each of many signatures, as `verdictOf` has it for one: all rows are signed in one go, no
 * valid signature is ever written down as a text, and comparing takes the same time whatever is equal.
 */
export function createJudge(secret: string): Judge {
  const batch = createHmacBatch('sha256');
  batch.setKey(bytesOf(secret));

  return (emails, signatures) => {
    const valid = new Uint32Array(hexBytesOf(batch.digestAll(batch.packTexts(emails))).buffer);
    const judged = new Uint8Array(emails.length);
    const long: number[] = [];
    for (let index = 0; index < judged.length; index++) {
      const { length } = signatures[index] as string;
      if (length === signatureLength) long.push(index);
      judged[index] = length === 0 ? 1 : 2;
    }
    const pasted = asciiOf(long.map((index) => signatures[index] as string));
    const words = new Uint32Array(pasted.buffer);
    const pairs = new Uint16Array(pasted.buffer);
    for (let nth = 0; nth < long.length; nth++) {
      const index = long[nth] as number;
      const here = wordsOfSignature * nth;
      const there = wordsOfSignature * index;
      let difference = 0;
      for (let at = 0; at < wordsOfSignature; at++) {
        difference |= (words[here + at] as number) ^ (valid[there + at] as number);
      }
      if (difference === 0) {
        judged[index] = 0;
        continue;
      }
      let hasForm = 1;
      const first = pairsOfSignature * nth;
      for (let at = first; at < first + pairsOfSignature; at++)
        hasForm &= isPair[pairs[at] as number] as number;
      if (hasForm === 1) judged[index] = 1;
    }
    return judged;
  };
}
