import { describe, expect, it } from 'vitest';
import { unknownWords } from '../../../../core/wording/unknownWords.ts';
import { english } from '../../../../locales/english.ts';

describe('the words for what nothing explains', () => {
  it('say how much was tried, and with how many secret keys', () => {
    const { ruledOut } = unknownWords({ candidates: 11_846_238, complete: true, secretKeys: 3 }, english);
    expect(ruledOut).toContain('11,846,238 signatures were recomputed, with all 3 secret keys');
    expect(ruledOut).not.toContain('time');
  });

  it('say “both” of two secret keys', () => {
    const { ruledOut } = unknownWords({ candidates: 2_000, complete: true, secretKeys: 2 }, english);
    expect(ruledOut).toContain('with both secret keys stored here');
  });

  it('say when not everything was tried, and when there was nothing to recompute', () => {
    expect(unknownWords({ candidates: 1_000, complete: false, secretKeys: 1 }, english).ruledOut).toContain(
      'Not everything planned was tried',
    );
    expect(unknownWords({ candidates: 0, complete: true, secretKeys: 1 }, english).ruledOut).toContain(
      'nothing to recompute',
    );
  });

  it('ask for the fingerprint where there is one', () => {
    const { question } = unknownWords(
      {
        candidates: 1,
        complete: true,
        secretKeys: 1,
        fingerprint: '0a1b2c3d',
      },
      english,
    );
    expect(question).toContain('they should be 0a1b2c3d.');
    expect(unknownWords({ candidates: 1, complete: true, secretKeys: 1 }, english).question).not.toContain(
      'undefined',
    );
  });
});
