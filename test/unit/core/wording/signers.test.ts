import { describe, expect, it } from 'vitest';
import { signers } from '../../../../core/wording/signers.ts';
import { testShownCode } from './testShownCode.ts';

/** That they run and sign is tested by `npm run test:snippets`, with the real languages. */
describe('the signers', () => {
  it('are there for eleven languages, each named once', () => {
    expect(new Set(signers.map(({ language }) => language)).size).toBe(signers.length);
    expect(signers).toHaveLength(11);
  });

  testShownCode(signers);
});
