import type { ConstructionVariant, DigestVariant } from '../causes/Cause.ts';
import { madeBy } from '../causes/helpers/madeBy.ts';
import { type Algorithm, algorithms } from '../signature/Algorithm.ts';
import { type Messages, messageAt } from '../signature/batch/Messages.ts';
import { batched } from './batchOf.ts';
import { primitivesOf } from './choices.ts';
import { type Column, columnsOf } from './columnsOf.ts';
import type { Matcher } from './Matcher.ts';
import type { Target } from './Target.ts';

/** Pairs of a key and a text: their places in their lists, key by key, and the texts of each key in their order. */
export interface Pairs {
  readonly keys: Uint32Array;
  readonly texts: Uint32Array;
}

interface PairMatcher {
  /** A quick no: false for a pair of which no reading of the pasted signature can have come. */
  readonly mayBe: (key: number, text: number) => boolean;
  /** The pairs whose result is a reading of the pasted signature: which of the pairs, with those readings. */
  readonly matchesOf: (pairs: Pairs) => Iterable<readonly [nth: number, hits: readonly Target[]]>;
}

/** Fewer pairs than this are computed one by one: to begin a column takes as long. */
const fewPairs = 8;

const lengthAt = ({ starts, ends }: Messages, place: number): number =>
  (ends[place] as number) - (starts[place] as number);

/** The messages at these places. `isInOrder`: the places ascend, as in the row of one key, so that what lies between the ends is all that is needed. */
function columnAt({ bytes, starts, ends }: Messages, places: Uint32Array, isInOrder: boolean): Column {
  const count = places.length;
  const from = isInOrder ? (starts[places[0] as number] as number) : 0;
  const to = isInOrder ? (ends[places[count - 1] as number] as number) : bytes.length;
  const column = {
    bytes: bytes.subarray(from, to),
    starts: new Uint32Array(count),
    ends: new Uint32Array(count),
  };
  for (let row = 0; row < count; row++) {
    const place = places[row] as number;
    column.starts[row] = (starts[place] as number) - from;
    column.ends[row] = (ends[place] as number) - from;
  }
  return column;
}

/** The same message in every row. */
function columnOfOne({ bytes, starts, ends }: Messages, place: number, count: number): Column {
  return {
    bytes,
    starts: new Uint32Array(count).fill(starts[place] as number),
    ends: new Uint32Array(count).fill(ends[place] as number),
  };
}

/** A test of pairs of these keys and texts, put together in one way with one algorithm. */
export function createPairMatcher(
  matcher: Matcher,
  variant: ConstructionVariant,
  algorithm: Algorithm,
  keys: Messages,
  texts: Messages,
): PairMatcher {
  const { digestBytes } = algorithms[algorithm];
  const primitives = primitivesOf(algorithm);

  /** What stands in front of a digest is known without making it. */
  const mayBeBehind = (before: NonNullable<DigestVariant['before']>): PairMatcher['mayBe'] => {
    const [first, isOfKey, isOfText] = [before[0], before.includes('key'), before.includes('message')];
    return (key, text) => {
      const keyBytes = isOfKey ? lengthAt(keys, key) : 0;
      const textBytes = isOfText ? lengthAt(texts, text) : 0;
      const length = keyBytes + textBytes + digestBytes;
      return first === 'key'
        ? matcher.mayBegin(length, keys.bytes, keys.starts[key] as number, keyBytes)
        : matcher.mayBegin(length, texts.bytes, texts.starts[text] as number, textBytes);
    };
  };

  function* oneByOne(pairs: Pairs): Iterable<readonly [number, readonly Target[]]> {
    for (const [nth, key] of pairs.keys.entries()) {
      const text = messageAt(texts, pairs.texts[nth] as number);
      const made = madeBy(variant, messageAt(keys, key), text, primitives);
      const hits = typeof made === 'string' ? matcher.matchText(made) : matcher.match(made);
      if (hits.length > 0) yield [nth, hits];
    }
  }

  function* inColumns(
    { compute }: DigestVariant,
    pairs: Pairs,
  ): Iterable<readonly [number, readonly Target[]]> {
    const count = pairs.keys.length;
    const first = pairs.keys[0] as number;
    // They come key by key.
    const isOfOneKey = first === pairs.keys[count - 1];
    const keyColumn = isOfOneKey ? columnOfOne(keys, first, count) : columnAt(keys, pairs.keys, false);
    const textColumn = columnAt(texts, pairs.texts, isOfOneKey);
    yield* matcher.matchAll(compute(keyColumn, textColumn, columnsOf(algorithm, count)));
  }

  return {
    mayBe: 'before' in variant && variant.before !== undefined ? mayBeBehind(variant.before) : () => true,
    matchesOf: (pairs) =>
      'compute' in variant && batched.has(algorithm) && pairs.keys.length >= fewPairs
        ? inColumns(variant, pairs)
        : oneByOne(pairs),
  };
}
