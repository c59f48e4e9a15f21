import type { EncodingCause } from '../Cause.ts';
import { digestsOfNumber, type NumberForm, numberForms } from './helpers/bigIntegers.ts';
import { writtenBytes } from './helpers/writtenBytes.ts';

export const encodingBigInteger: EncodingCause = {
  id: 'encoding-big-integer',
  layer: 'encoding',
  likelihood: 9,
  order: 11,
  onBytes: true,
  write: (written) => {
    const bytes = writtenBytes(written);
    if (bytes === undefined) return [];
    return (Object.keys(numberForms) as NumberForm[]).flatMap((form) => {
      const value = numberForms[form](bytes);
      return value === undefined ? [] : [{ value, detail: { form } }];
    });
  },
  undo: (text, part) =>
    part === 'whole'
      ? digestsOfNumber(text).map(({ bytes, form }) => ({
          value: bytes,
          detail: { form },
          // Zeros lost at the front alone: one in sixteen numbers, one in a hundred digests with small bytes.
          // A lost sign is C#'s alone, and looks like a slip.
          weight: form === 'hex' ? 4 : form === 'sign-lost' ? 0.1 : 1,
        }))
      : [],
};
