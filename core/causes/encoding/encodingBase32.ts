import type { EncodingCause, Variant } from '../Cause.ts';
import { type Base32Alphabet, base32Of, bytesOfBase32 } from '../helpers/base32.ts';
import { unpadded } from './helpers/base64Forms.ts';
import { isBytes, isSurelyHex } from './helpers/written.ts';

const base32Alphabets: readonly Base32Alphabet[] = ['standard', 'hex'];

function* base32Forms(bytes: Uint8Array, alphabet: Base32Alphabet): Generator<Variant> {
  const weight = alphabet === 'standard' ? 1 : 0.1;
  const text = base32Of(bytes, alphabet);
  const forms = new Set([text, unpadded(text), text.toLowerCase(), unpadded(text).toLowerCase()]);
  for (const value of forms)
    yield { value, detail: { alphabet }, weight: weight * (value === text ? 1 : 0.3) };
}

export const encodingBase32: EncodingCause = {
  id: 'encoding-base32',
  layer: 'encoding',
  likelihood: 3,
  order: 6,
  write: function* (written) {
    if (isBytes(written)) for (const alphabet of base32Alphabets) yield* base32Forms(written, alphabet);
  },
  undo: (text, part) => {
    if (isSurelyHex(text) || text.length < 20 || part === 'end' || part === 'damaged') return [];
    return base32Alphabets.flatMap((alphabet) => {
      const value = bytesOfBase32(text, alphabet, part === 'start');
      return value === undefined
        ? []
        : [{ value, detail: { alphabet }, weight: alphabet === 'hex' ? 0.1 : 1 }];
    });
  },
};
