import { describe, expect, it } from 'vitest';
import { explainBriefly } from '../../../../core/wording/explainBriefly.ts';
import { explainFinding } from '../../../../core/wording/explainFinding.ts';
import { english } from '../../../../locales/english.ts';

describe('explainBriefly', () => {
  it('changes nothing of ordinary values', () => {
    const finding = { id: 'email-case', detail: { signed: 'user@gmail.com', form: 'lower' } } as const;
    expect(explainBriefly(finding, english)).toEqual(explainFinding(finding, english));
  });

  it('keeps a pasted file out of the words', () => {
    const { agent, developer } = explainBriefly(
      {
        id: 'email-case',
        detail: { signed: 'x'.repeat(1_000_000) },
      },
      english,
    );
    expect(agent.length + developer.length).toBeLessThan(5_000);
  });
});
