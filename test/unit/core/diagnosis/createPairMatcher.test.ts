import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { ConstructionVariant, Material } from '../../../../core/causes/Cause.ts';
import { madeBy } from '../../../../core/causes/helpers/madeBy.ts';
import { catalogueByLayer } from '../../../../core/causes/index.generated.ts';
import { primitivesOf, rightConstruction, wrongConstructions } from '../../../../core/diagnosis/choices.ts';
import { createPairMatcher } from '../../../../core/diagnosis/createPairMatcher.ts';
import { Matcher } from '../../../../core/diagnosis/Matcher.ts';
import { targetsOf } from '../../../../core/diagnosis/targetsOf.ts';
import { type Algorithm, algorithms } from '../../../../core/signature/Algorithm.ts';
import { joined } from '../../../../core/signature/batch/Messages.ts';
import { bytesOf } from '../../../../core/signature/bytesOf.ts';
import { hash } from '../../../../core/signature/digest.ts';
import { hexOf } from '../../../../core/signature/hexOf.ts';
import { aQuestion } from './aQuestion.ts';

// Thousands of comparisons on a busy machine take longer than a test usually may.
vi.setConfig({ testTimeout: 60_000 });

const question = { ...aQuestion('jane.roe@example.com', ''), knownEmails: ['other@example.com'] };
const variants: readonly ConstructionVariant[] = [
  rightConstruction.variant,
  ...wrongConstructions({ ...question, hash }).map(({ variant }) => variant),
];
const anyAlgorithm = fc.constantFrom(...(Object.keys(algorithms) as Algorithm[]));
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.emailAddress().map(bytesOf),
  fc.stringMatching(/^[0-9a-f]{32}$/).map(bytesOf),
);

/** All pairs of two lists, key by key. */
function allPairs(keys: number, texts: number) {
  const places = Array.from({ length: keys * texts }, (_, nth) => nth);
  return {
    keys: Uint32Array.from(places, (nth) => Math.floor(nth / texts)),
    texts: Uint32Array.from(places, (nth) => nth % texts),
  };
}

const written = (made: Material): string => (typeof made === 'string' ? made : hexOf(made));

describe('createPairMatcher', () => {
  it('finds what each construction makes of each pair, as one by one, however many there are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...variants),
        anyAlgorithm,
        fc.array(anyBytes, { minLength: 1, maxLength: 8 }),
        fc.array(anyBytes, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        (variant, algorithm, keys, texts, chosen) => {
          const pairs = allPairs(keys.length, texts.length);
          const made = Array.from(pairs.keys, (key, nth) =>
            madeBy(
              variant,
              keys[key] as Uint8Array,
              texts[pairs.texts[nth] as number] as Uint8Array,
              primitivesOf(algorithm),
            ),
          );
          const signature = written(made[chosen % made.length] as Material);
          const matcher = new Matcher(targetsOf(signature, catalogueByLayer.encoding));
          const test = createPairMatcher(matcher, variant, algorithm, joined(keys), joined(texts));
          const expected = made.flatMap((one, nth) => {
            const hits = typeof one === 'string' ? matcher.matchText(one) : matcher.match(one);
            return hits.length > 0 ? [[nth, hits]] : [];
          });
          expect([...test.matchesOf(pairs)]).toEqual(expected);
          for (const [nth] of expected)
            expect(test.mayBe(pairs.keys[nth as number] ?? 0, pairs.texts[nth as number] ?? 0)).toBe(true);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('knows of every construction how long its result is, and how it begins', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...variants),
        anyAlgorithm,
        anyBytes,
        anyBytes,
        (variant, algorithm, key, text) => {
          if (!variant.usesAlgorithm) return;
          const made = variant.compute(key, text, primitivesOf(algorithm));
          const before = (variant.before ?? []).map((input) => hexOf(input === 'key' ? key : text)).join('');
          expect(hexOf(made).slice(0, before.length)).toBe(before);
          expect(made.length).toBe(before.length / 2 + algorithms[algorithm].digestBytes);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('rules out without a digest what stands in front of one, and is not in front of the signature', () => {
    const email = bytesOf('jane.roe@example.com');
    const other = bytesOf('john.roe@example.com');
    const [variant] = variants.filter((one) => 'before' in one && one.before?.[0] === 'message');
    if (variant === undefined) throw new Error('there is none');
    const signature = written(madeBy(variant, email, email, primitivesOf('sha256')));
    const matcher = new Matcher(targetsOf(signature, catalogueByLayer.encoding));
    const texts = joined([email, other, email.subarray(1)]);
    const { mayBe } = createPairMatcher(matcher, variant, 'sha256', texts, texts);
    expect([0, 1, 2].map((text) => mayBe(0, text))).toEqual([true, false, false]);
  });
});
