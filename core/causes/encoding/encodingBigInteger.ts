import type { EncodingCause } from '../Cause.ts';
import { digestsOfNumber, type NumberForm, numberForms } from './helpers/bigIntegers.ts';
import { writtenBytes } from './helpers/writtenBytes.ts';

export const encodingBigInteger: EncodingCause = {
  id: 'encoding-big-integer',
  layer: 'encoding',
  likelihood: 9,
  order: 11,
  onBytes: true,
  title: 'The signature was treated as a number.',
  agent:
    'The signature was converted to a number and back, and became {form}. Ask the developers to write it down without that conversion.',
  developer:
    'The digest went through a big integer (BigInteger in Java, Kotlin and C#, big.Int in Go, int.from_bytes in Python, BigInt in JavaScript) and became {form}. A number has no leading zeros and may have a sign; a signature always has 64 hex characters.',
  fix: 'Print the bytes themselves as hex, for example HexFormat.of().formatHex(mac) in Java or hex.EncodeToString(mac) in Go.',
  labels: {
    form: {
      hex: 'a hex number that lacks its leading zeros',
      'negative-hex': 'a negative hex number',
      'leading-zero': 'a hex number with a zero in front',
      decimal: 'a decimal number',
      'negative-decimal': 'a negative decimal number',
      'base-36': 'a number in base 36',
    },
  },
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
          weight: form === 'hex' ? 4 : 1,
        }))
      : [],
};
