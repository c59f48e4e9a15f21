import { algorithms } from '../../signature/Algorithm.ts';
import type { ConstructionCause, ConstructionVariant, Primitives } from '../Cause.ts';
import { hexBytes } from './helpers/hexBytes.ts';
import { keyed } from './helpers/keyed.ts';

/** The HMAC key pad of RFC 2104: the key, filled up to a length with zeros, each byte XORed. */
const pad = (key: Uint8Array, length: number, filler: number): Uint8Array => {
  const padded = new Uint8Array(length).fill(filler);
  for (let index = 0; index < key.length; index++) padded[index] = (key[index] ?? 0) ^ filler;
  return padded;
};

/** A key longer than a block is hashed first, as in RFC 2104: also homemade code mostly does that. */
const blockKey = (key: Uint8Array, { algorithm, hash }: Primitives): Uint8Array =>
  key.length > algorithms[algorithm].blockBytes ? hash(key) : key;

/** HMAC spelled out with its three usual slips: where it differs from RFC 2104 is in the arguments. */
const handmade =
  (padded: boolean, inner: (hash: Uint8Array) => Uint8Array): ConstructionVariant['compute'] =>
  (key, message, primitives) => {
    const { algorithm, hash } = primitives;
    const short = blockKey(key, primitives);
    const length = padded ? algorithms[algorithm].blockBytes : short.length;
    return hash(pad(short, length, 0x5c), inner(hash(pad(short, length, 0x36), message)));
  };

export const handmadeHmac: ConstructionCause = {
  id: 'handmade-hmac',
  layer: 'construction',
  likelihood: 5,
  order: 6,
  variants: () => [
    {
      ...keyed,
      detail: { slip: 'inner-only' },
      compute: (key, message, primitives) =>
        primitives.hash(
          pad(blockKey(key, primitives), algorithms[primitives.algorithm].blockBytes, 0x36),
          message,
        ),
    },
    { ...keyed, detail: { slip: 'inner-hex' }, compute: handmade(true, hexBytes) },
    { ...keyed, detail: { slip: 'key-not-padded' }, compute: handmade(false, (inner) => inner) },
    {
      ...keyed,
      detail: { slip: 'key-not-padded-inner-hex' },
      weight: 0.3,
      compute: handmade(false, hexBytes),
    },
    ...[hexBytes, (inner: Uint8Array) => inner].map(
      (written): ConstructionVariant => ({
        ...keyed,
        detail: { slip: 'no-pads' },
        weight: 0.1,
        compute: (key, message, { hash }) => hash(key, written(hash(key, message))),
      }),
    ),
  ],
};
