import type { Verdict } from '../diagnosis/Diagnosis.ts';
import { createHmacBatch } from '../signature/batch/createHmacBatch.ts';
import { bytesOf } from '../signature/bytesOf.ts';
import { bytesOfAll } from '../signature/bytesOfAll.ts';

export const verdicts = ['verified', 'unverified', 'rejected'] as const satisfies readonly Verdict[];

/** Gives every row's place in {@link verdicts}. */
export type Judge = (emails: readonly string[], signatures: readonly string[]) => Uint8Array;

const signatureLength = 64;
const digits = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

const isDigit = Uint8Array.from({ length: 128 }, (_, code) => (digits.includes(code) ? 1 : 0));

const isLowerHex = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (isDigit[text.charCodeAt(at)] !== 1) return false;
  return true;
};

/** Whether a text is this digest in hex, in a time that depends on the text's length only. */
function isDigest(text: string, digests: Uint8Array, from: number): boolean {
  if (text.length !== signatureLength) return false;
  let difference = 0;
  for (let at = 0; at < signatureLength; at++) {
    const byte = digests[from + (at >> 1)] as number;
    const digit = digits[(at & 1) === 0 ? byte >> 4 : byte & 15] as number;
    difference |= digit ^ text.charCodeAt(at);
  }
  return difference === 0;
}

/**
 * What Crisp would do with each of many signatures, as `verdictOf` has it for one: all rows are signed in one go, and
 * no valid signature is ever written down as a text.
 */
export function createJudge(secret: string): Judge {
  const batch = createHmacBatch('sha256');
  batch.setKey(bytesOf(secret));

  return (emails, signatures) => {
    const digests = batch.digestAll(batch.pack(bytesOfAll(emails)));
    const judged = new Uint8Array(emails.length);
    for (let index = 0; index < judged.length; index++) {
      const signature = signatures[index] as string;
      if (isDigest(signature, digests, 32 * index)) continue;
      const hasForm = signature === '' || (signature.length === signatureLength && isLowerHex(signature));
      judged[index] = hasForm ? 1 : 2;
    }
    return judged;
  };
}
