import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideInText } from '../../../../services/redaction/hideInText.ts';
import { hidden } from '../../../../services/redaction/hideSecrets.ts';

const secret = 'c4e19b70d25f48a3b6e80d7f1a93c526';
const known = (one: string) => [{ website: 'Main', which: 'current', secret: one } as const];
const forms = [
  secret,
  secret.toUpperCase(),
  Buffer.from(secret).toString('hex'),
  [...secret].reverse().join(''),
];

describe('a text for people', () => {
  it('keeps everything but the secrets in it', () => {
    const words = fc.stringMatching(/^[g-z ,.]{1,20}$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(words, fc.constantFrom(...forms)), { minLength: 1 }),
        words,
        (parts, last) => {
          const text = `${parts.map(([before, form]) => `${before}|${form}|`).join('')}${last}`;
          const shown = `${parts.map(([before]) => `${before}|${hidden}|`).join('')}${last}`;
          expect(hideInText(text, known(secret))).toBe(shown);
        },
      ),
    );
  });

  it('keeps its own words where a short secret is one of them, which would tell it', () => {
    const text = 'The secret key of this website is not in the keychain.';
    expect(hideInText(text, known('secret'))).toBe(text);
  });

  it('shows nothing at all when it is made of secrets', () => {
    expect(hideInText(`${secret} `.repeat(10_001), known(secret))).toBe(hidden);
  });
});
