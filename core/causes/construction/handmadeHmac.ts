import { algorithms } from '../../signature/Algorithm.ts';
import type { Compute, ConstructionCause, ConstructionVariant, Primitives } from '../Cause.ts';
import { keyed } from './helpers/keyed.ts';

/**
 * The HMAC key pad of RFC 2104: the key, filled up to the algorithm's block with zeros where it `isPadded`, each byte XORed. A
 * key longer than a block is hashed first: also homemade code mostly does that.
 */
const pad = <Value>(
  key: Value,
  isPadded: boolean,
  filler: number,
  { algorithm, blockKey, each }: Primitives<Value>,
): Value =>
  each((short = new Uint8Array()) => {
    const length = isPadded ? algorithms[algorithm].blockBytes : short.length;
    const padded = new Uint8Array(length).fill(filler);
    for (let index = 0; index < short.length; index++) padded[index] = (short[index] ?? 0) ^ filler;
    return padded;
  }, blockKey(key));

type Inner = <Value>(hash: Value, primitives: Primitives<Value>) => Value;

const raw: Inner = (hash) => hash;
const inHex: Inner = (hash, { hex }) => hex(hash);

/** HMAC spelled out with its three usual slips: where it differs from RFC 2104 is in the arguments. */
const handmade =
  (isPadded: boolean, inner: Inner): Compute =>
  (key, message, primitives) => {
    const { hash } = primitives;
    return hash(
      pad(key, isPadded, 0x5c, primitives),
      inner(hash(pad(key, isPadded, 0x36, primitives), message), primitives),
    );
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
      compute: (key, message, primitives) => primitives.hash(pad(key, true, 0x36, primitives), message),
    },
    { ...keyed, detail: { slip: 'inner-hex' }, compute: handmade(true, inHex) },
    { ...keyed, detail: { slip: 'key-not-padded' }, compute: handmade(false, raw) },
    {
      ...keyed,
      detail: { slip: 'key-not-padded-inner-hex' },
      weight: 0.3,
      compute: handmade(false, inHex),
    },
    ...[inHex, raw].map(
      (written): ConstructionVariant => ({
        ...keyed,
        detail: { slip: 'no-pads' },
        weight: 0.1,
        compute: (key, message, primitives) =>
          primitives.hash(key, written(primitives.hash(key, message), primitives)),
      }),
    ),
  ],
};
