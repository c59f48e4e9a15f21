import type { Pairs } from './createPairMatcher.ts';

/** Pairs that may be refused, for each that is wanted at a time, before whoever asks has a look at its budget. */
const mostRefused = 64;

const none: Pairs = { keys: new Uint32Array(), texts: new Uint32Array() };

/**
 * All pairs of these places for which `mayBe` says yes, key by key, `most` at a time at most; with how many pairs were passed
 * since the last ones. `counts` has for each key's place how many of the texts go with it; by default all do.
 */
export function* pairsOf(
  keys: Uint32Array,
  texts: Uint32Array,
  mayBe: (key: number, text: number) => boolean,
  most: number,
  counts?: readonly number[],
): Generator<Pairs & { readonly passed: number }> {
  const room = Math.min(most, keys.length * texts.length);
  let found: Pairs = none;
  let count = 0;
  let passed = 0;
  // By index: iterating would make an object for each of millions of pairs.
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    const end = Math.min(texts.length, counts?.[key] ?? texts.length);
    for (let column = 0; column < end; column++) {
      const text = texts[column] as number;
      passed += 1;
      if (!mayBe(key, text)) {
        if (count > 0 || passed < mostRefused * most) continue;
        yield { ...none, passed };
        passed = 0;
        continue;
      }
      if (count === 0) found = { keys: new Uint32Array(room), texts: new Uint32Array(room) };
      found.keys[count] = key;
      found.texts[count] = text;
      count += 1;
      if (count < room) continue;
      yield { ...found, passed };
      count = 0;
      passed = 0;
    }
  }
  if (passed > 0)
    yield { keys: found.keys.subarray(0, count), texts: found.texts.subarray(0, count), passed };
}
