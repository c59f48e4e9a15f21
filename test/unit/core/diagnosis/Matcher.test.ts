import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueByLayer } from '../../../../core/causes/index.generated.ts';
import { Matcher } from '../../../../core/diagnosis/Matcher.ts';
import type { Target } from '../../../../core/diagnosis/Target.ts';
import { targetsOf } from '../../../../core/diagnosis/targetsOf.ts';
import { hexOf } from '../../../../core/signature/hexOf.ts';
import { times } from '../../../times.ts';

const { encoding: encodingCauses } = catalogueByLayer;

const sizes = [16, 20, 28, 32, 48, 64] as const;
const digestOf = (seed: number, size: number): Uint8Array =>
  new Uint8Array(createHash('sha512').update(String(seed)).digest().subarray(0, size));
const matcherOf = (signature: string): Matcher => new Matcher(targetsOf(signature, encodingCauses));
const wordAt = (bytes: Uint8Array, offset: number): number => Buffer.from(bytes).readUInt32BE(offset);
const digest = digestOf(1, 32);
const hex = hexOf(digest);
const ids = (targets: readonly Target[]): readonly string[] =>
  targets.map(({ findings }) => findings.map(({ id }) => id).join('+'));

describe('Matcher', () => {
  it('matches the digest that the text is', () => {
    expect(ids(matcherOf(hex).match(digest))).toEqual(['']);
    expect(matcherOf(hex).match(digestOf(2, 32))).toEqual([]);
  });

  it('takes sixteen characters for a proof and fifteen for none', () => {
    expect(ids(matcherOf(hex.slice(0, 16)).match(digest))).toEqual(['encoding-truncated']);
    expect(ids(matcherOf(hex.slice(-16)).match(digest))).toEqual(['encoding-truncated']);
    expect(matcherOf(hex.slice(0, 15)).match(digest)).toEqual([]);
    expect(matcherOf(hex.slice(-15)).match(digest)).toEqual([]);
  });

  it('finds the first 64 characters of a SHA-512 and no other digest of 32 bytes', () => {
    const long = digestOf(1, 64);
    expect(ids(matcherOf(hexOf(long).slice(0, 64)).match(long))).toEqual(['encoding-truncated']);
  });

  it('prefers the whole digest to a cut or a damaged one', () => {
    const lost = Uint8Array.from([0x0c, ...digest.subarray(1).map((byte) => byte | 0x10)]);
    const found = ids(matcherOf(hexOf(lost).slice(1)).match(lost));
    expect(found.toSorted()).toEqual(['encoding-big-integer', 'encoding-lost-zeros']);
  });

  it('finds any digest that two edits have damaged', () => {
    const edit = fc.tuple(
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      fc.constantFrom('', '7', 'x', '77'),
      fc.nat(1),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...sizes),
        fc.nat(),
        fc.array(edit, { minLength: 1, maxLength: 2 }),
        (size, seed, edits) => {
          const whole = digestOf(seed, size);
          let text = hexOf(whole);
          for (const [where, by, lost] of edits) {
            const at = Math.floor(where * text.length);
            text = text.slice(0, at) + by.slice(0, 2 - lost) + text.slice(at + lost);
          }
          const moved = edits.reduce(
            (sum, [, by, lost]) => sum + Math.max(by.slice(0, 2 - lost).length, lost),
            0,
          );
          fc.pre(moved <= 2 && text !== hexOf(whole));
          expect(matcherOf(text).match(whole)).not.toEqual([]);
        },
      ),
      { numRuns: 600 * times },
    );
  });

  it('finds Base64 that two edits have damaged', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(42), fc.nat(42), (seed, a, b) => {
        const whole = digestOf(seed, 32);
        const characters = [...Buffer.from(whole).toString('base64')];
        for (const at of [a, b]) characters[at] = characters[at] === 'Q' ? 'R' : 'Q';
        fc.pre(a !== b);
        expect(matcherOf(characters.join('')).match(whole)).not.toEqual([]);
      }),
    );
  });

  it('does not call a third edit a copy error', () => {
    const text = hex
      .replace(/^./, 'x')
      .replace(/.(?=.{20}$)/, 'x')
      .replace(/.$/, 'x');
    expect(matcherOf(text).match(digest)).toEqual([]);
  });

  it('gives engines a word of every digest that matches', () => {
    const variants = encodingCauses.flatMap(({ write }) =>
      [...write(digest)].map(({ value }) => (typeof value === 'string' ? value : hexOf(value))),
    );
    for (const text of variants) {
      const matcher = matcherOf(text);
      const words = matcher.wordsFor(32);
      if (matcher.match(digest).length === 0 || words === undefined) continue;
      expect(words.some(({ offset, word }) => wordAt(digest, offset) === word)).toBe(true);
      expect(words.every(({ offset }) => offset % 4 === 0 && offset <= 28)).toBe(true);
    }
  });

  it('knows which digest lengths a text can have', () => {
    const matcher = matcherOf(hex);
    expect(matcher.fewestFor(32)).toBe(0);
    expect(matcher.fewestFor(64)).toBe(1);
    expect(matcher.fewestFor(20)).toBe(Number.POSITIVE_INFINITY);
    expect(matcher.wordsFor(20)).toEqual([]);
    expect(matcher.mayHoldMore).toBe(false);
    expect(matcherOf(Buffer.alloc(45, 'é').toString('base64')).mayHoldMore).toBe(true);
    expect(matcherOf(Buffer.from('anna@example.com'.padEnd(48, '.')).toString('hex')).mayHoldMore).toBe(true);
  });

  it('matches a text that was handed on without a digest, and its bytes', () => {
    expect(ids(matcherOf('jane@example.com').matchText('jane@example.com'))).toEqual(['']);
    const packed = Buffer.from('jane@example.com').toString('base64');
    expect(ids(matcherOf(packed).matchText('jane@example.com'))).toContain('encoding-base64');
    expect(matcherOf(packed).matchText('joe@example.com')).toEqual([]);
  });
});
