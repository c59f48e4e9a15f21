import { describe, expect, it } from 'vitest';
import { outcomeWords } from '../../../../core/explanation/outcomeWords.ts';
import { english } from '../../../../locales/english.ts';

describe('outcomeWords', () => {
  it('predicts what Crisp would do, and never more', () => {
    for (const verdict of ['verified', 'unverified', 'rejected'] as const) {
      expect(outcomeWords({ verdict, causes: [] }, english).heading).toMatch(/^Crisp would /);
    }
  });

  it('tells no signature from a wrong one', () => {
    const wrong = outcomeWords({ verdict: 'unverified', causes: [] }, english);
    const none = outcomeWords(
      { verdict: 'unverified', causes: [{ id: 'signature-missing', detail: {} }] },
      english,
    );
    expect(none.heading).toBe(wrong.heading);
    expect(none.meaning).toContain('no signature');
    expect(wrong.meaning).not.toContain('no signature');
  });
});
