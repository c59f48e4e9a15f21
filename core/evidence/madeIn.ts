import { mayBeSignature } from './mayBeSignature.ts';
import type { Gathered, PlacedCall } from './readDocuments.ts';
import type { Value } from './Value.ts';

/** An address without quotation marks: what a program printed of a call. */
const printedEmail = /^[\w.+-]{1,64}@[\w-]/;

/** What makes another text of an email: it is not the one that stands in the text. */
const changes =
  /(?:^|\.)(?:replace(?:All|First)?|slice|substr(?:ing)?|split|concat|pad\w*|encode\w*|escape|btoa|md5|sha\w*|hash)$/i;
const isChanged = (value: Value | undefined): boolean => value?.kind === 'call' && changes.test(value.name);

/** What was made of something else hands over nothing that stands elsewhere in the text. */
export const madeIn = (text: string, calls: Gathered['calls']): readonly PlacedCall[] =>
  calls.filter(({ emailValue, signatureValue }) => {
    const start = emailValue?.range.start ?? 0;
    const isUnquoted = emailValue?.kind !== 'text' && printedEmail.test(text.slice(start, start + 70));
    // Of what a program printed, the signature has no quotation marks either.
    if (isUnquoted) return signatureValue?.kind === 'text';
    return isChanged(emailValue) || !mayBeSignature(signatureValue);
  });
