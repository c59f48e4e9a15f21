import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../../core/signature/verdictOf.ts';

const valid = 'cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1';

describe('verdictOf', () => {
  it('verifies the valid signature', () => {
    expect(verdictOf(valid, valid)).toBe('verified');
  });

  it('leaves another signature of the right form unverified', () => {
    expect(verdictOf(valid.replace('c', 'd'), valid)).toBe('unverified');
  });

  it('leaves an email without a signature unverified', () => {
    expect(verdictOf('', valid)).toBe('unverified');
  });

  it.each([
    ['capital letters', valid.toUpperCase()],
    ['a space after it', `${valid} `],
    ['a line break after it', `${valid}\n`],
    ['a character too few', valid.slice(1)],
    ['Base64', 'zXzEIuqXyC2ESyNz/c1iWcnubhNa9lq2/myoXj8Hq7E='],
    ['a look-alike letter', valid.replace('c', '\u0441')],
  ])('rejects a signature with %s', (_what, signature) => {
    expect(verdictOf(signature, valid)).toBe('rejected');
  });

  it('verifies nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(text !== valid);
        expect(verdictOf(text, valid)).not.toBe('verified');
      }),
    );
  });
});
