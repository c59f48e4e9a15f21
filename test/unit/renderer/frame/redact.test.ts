import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../../../renderer/frame/redact.ts';

describe('redact', () => {
  it('leaves an ordinary message readable', () => {
    expect(redact('Cannot read properties of undefined')).toBe('Cannot read properties of undefined');
  });

  it('takes out emails, quoted text and long runs', () => {
    expect(redact('Bad user@gmail.com near "abc" in 0fd72e0ff53b274293029fd1f3f40c92')).toBe(
      'Bad … near … in …',
    );
  });

  it('never lets a secret key through, wherever it stands', () => {
    const key = fc.stringMatching(/^[0-9a-f]{32}$/);
    fc.assert(
      fc.property(fc.string(), key, fc.string(), (before, secret, after) => {
        expect(redact(before + secret + after)).not.toContain(secret);
      }),
    );
  });
});
