import { describe, expect, it } from 'vitest';
import { causeIds } from '../../../../core/causes/CauseId.ts';
import { explainInGeneral } from '../../../../core/wording/explainInGeneral.ts';
import { english } from '../../../../locales/english.ts';

describe('explainInGeneral', () => {
  it.each(Object.values(causeIds).flat())('leaves no slot of %s empty', (id) => {
    const { title, agent, developer, fix } = explainInGeneral(id, english);
    for (const text of [title, agent, developer, fix]) {
      expect(text).not.toMatch(/\{[a-zA-Z]+\}/);
      expect(text).not.toContain('“”');
    }
  });

  it('puts an example where the words vary', () => {
    expect(explainInGeneral('email-case', english).agent).toContain('“jane.roe@example.com”');
    expect(explainInGeneral('wrong-algorithm', english).title).toBe('SHA-1 was used instead of SHA-256.');
  });
});
