import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../core/evidence/Evidence.ts';
import type { Fields } from '../../../../core/evidence/misplacedIn.ts';
import { type Filled, fieldsAfter, isFree, isUsed } from '../../../../renderer/check/fieldsAfter.ts';

const range = { start: 0, end: 1 };
const candidate = (email?: string, signature?: string): Candidate => ({
  ...(email === undefined ? {} : { email: { value: email, range } }),
  ...(signature === undefined ? {} : { signature: { value: signature, range } }),
  platform: 'unknown',
  source: 'bare',
  range,
});

/** A page whose fields take pastes as the app's do: only where nothing typed is lost. */
function page() {
  let fields: Fields = { email: '', signature: '' };
  let filled: Filled = { paired: false };
  return {
    type(typed: Partial<Fields>) {
      fields = { ...fields, ...typed };
    },
    paste(email?: string, signature?: string) {
      const pasted = candidate(email, signature);
      if (isFree(pasted, fields, filled)) ({ fields, filled } = fieldsAfter(pasted, fields, filled));
    },
    holds: () => [fields.email, fields.signature],
  };
}

describe('what a paste puts into the fields', () => {
  it('fills empty fields, and what it filled itself', () => {
    const { paste, holds } = page();
    paste('a@x.io', 'one');
    expect(holds()).toEqual(['a@x.io', 'one']);
    paste('b@x.io', 'two');
    expect(holds()).toEqual(['b@x.io', 'two']);
  });

  it('leaves what was typed, as a whole', () => {
    const { paste, type, holds } = page();
    type({ email: 'typed@x.io' });
    paste('a@x.io', 'one');
    expect(holds()).toEqual(['typed@x.io', '']);
    type({ email: '', signature: 'typed' });
    paste('a@x.io', 'one');
    expect(holds()).toEqual(['', 'typed']);
  });

  it('completes what was typed with what fits it, and still takes that for typed', () => {
    const { paste, type, holds } = page();
    type({ email: 'typed@x.io' });
    paste(undefined, 'one');
    expect(holds()).toEqual(['typed@x.io', 'one']);
    paste('b@x.io', 'two');
    expect(holds()).toEqual(['typed@x.io', 'one']);
    paste('typed@x.io', 'three');
    expect(holds()).toEqual(['typed@x.io', 'three']);
  });

  it('leaves what was edited after it was filled', () => {
    const { paste, type, holds } = page();
    paste('a@x.io', 'one');
    type({ email: 'edited@x.io' });
    paste('b@x.io', 'two');
    expect(holds()).toEqual(['edited@x.io', 'one']);
  });

  it('takes an email and a signature from two pastes, in any order', () => {
    const { paste, type, holds } = page();
    paste('a@x.io');
    paste(undefined, 'one');
    expect(holds()).toEqual(['a@x.io', 'one']);
    type({ email: '', signature: '' });
    paste(undefined, 'two');
    paste('b@x.io');
    expect(holds()).toEqual(['b@x.io', 'two']);
  });

  it('keeps no signature of another email', () => {
    const { paste, holds } = page();
    paste('a@x.io', 'one');
    paste('b@x.io');
    expect(holds()).toEqual(['b@x.io', '']);
  });

  it('knows whether a candidate is in use', () => {
    expect(isUsed(candidate('a', 'b'), { email: 'a', signature: 'b' })).toBe(true);
    expect(isUsed(candidate('a'), { email: 'a', signature: 'b' })).toBe(true);
    expect(isUsed(candidate('a', 'b'), { email: 'a', signature: '' })).toBe(false);
  });
});
