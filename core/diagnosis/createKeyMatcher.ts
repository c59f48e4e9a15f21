import { type Algorithm, algorithms } from '../signature/Algorithm.ts';
import type { PackedMessages } from '../signature/batch/HmacBatch.ts';
import { hmac } from '../signature/hmac.ts';
import { batchOf } from './batchOf.ts';
import type { InputList } from './Inputs.ts';
import type { Matcher } from './Matcher.ts';
import type { Target } from './Target.ts';

/** The texts whose HMAC under this key is a reading of the pasted signature: their indexes, with those readings. */
type KeyMatcher = (key: Uint8Array) => Iterable<readonly [index: number, hits: readonly Target[]]>;

/**
 * A test of one key after another on the same texts. `pack` are the texts, packed by this thread's batch of the
 * algorithm. Making the next test for the algorithm ends this one.
 */
export function createKeyMatcher(
  matcher: Matcher,
  algorithm: Algorithm,
  texts: InputList<{ readonly bytes: Uint8Array }>,
  pack: PackedMessages,
): KeyMatcher {
  const batch = batchOf(algorithm);
  const { digestBytes } = algorithms[algorithm];
  const words = matcher.wordsFor(digestBytes);
  if (words !== undefined) batch.setTargets(words);

  return function* test(key) {
    batch.setKey(key);
    if (words === undefined) {
      const digests = batch.digestAll(pack);
      for (let index = 0; index < texts.length; index++) {
        const hits = matcher.match(digests.subarray(index * digestBytes, (index + 1) * digestBytes));
        if (hits.length > 0) yield [index, hits];
      }
      return;
    }
    for (const index of batch.findMatches(pack)) {
      const text = texts.at(index);
      const hits = text === undefined ? [] : matcher.match(hmac(algorithm, key, text.bytes));
      if (hits.length > 0) yield [index, hits];
    }
  };
}
