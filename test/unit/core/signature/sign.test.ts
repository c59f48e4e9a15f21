import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sign } from '../../../../core/signature/sign.ts';

describe('sign', () => {
  it('gives the signature of Crisp’s documentation', () => {
    expect(sign('0fd72e0ff53b274293029fd1f3f40c92', 'user@gmail.com')).toBe(
      'cd7cc422ea97c82d844b2373fdcd6259c9ee6e135af65ab6fe6ca85e3f07abb1',
    );
  });

  it('agrees with OpenSSL for every key and email', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (secret, email) => {
        expect(sign(secret, email)).toBe(createHmac('sha256', secret).update(email).digest('hex'));
      }),
    );
  });
});
