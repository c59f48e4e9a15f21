import type { ConstructionVariant, DigestVariant } from '../causes/Cause.ts';
import { madeBy } from '../causes/helpers/madeBy.ts';
import { type Algorithm, algorithms } from '../signature/Algorithm.ts';
import { type Messages, messageAt } from '../signature/batch/Messages.ts';
import { batched } from './batchOf.ts';
import { primitivesOf } from './choices.ts';
import { type Column, columnsOf } from './columnsOf.ts';
import type { Matcher } from './Matcher.ts';
import type { Target } from './Target.ts';

/** Pairs of a key and a text: their places in their lists, pair by pair. */
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

function columnAt({ bytes, starts, ends }: Messages, places: Uint32Array): Column {
  const column = { bytes, starts: new Uint32Array(places.length), ends: new Uint32Array(places.length) };
  for (let row = 0; row < places.length; row++) {
    const place = places[row] as number;
    column.starts[row] = starts[place] as number;
    column.ends[row] = ends[place] as number;
  }
  return column;
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
    const columns = columnsOf(algorithm, pairs.keys.length);
    yield* matcher.matchAll(compute(columnAt(keys, pairs.keys), columnAt(texts, pairs.texts), columns));
  }

  return {
    mayBe: 'before' in variant && variant.before !== undefined ? mayBeBehind(variant.before) : () => true,
    matchesOf: (pairs) =>
      'compute' in variant && batched.has(algorithm) && pairs.keys.length >= fewPairs
        ? inColumns(variant, pairs)
        : oneByOne(pairs),
  };
}
