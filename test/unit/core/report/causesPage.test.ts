import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../../../core/causes/catalogue.ts';
import { causesPage } from '../../../../core/report/causesPage.ts';
import { english } from '../../../../locales/english.ts';

describe('the page of causes', () => {
  let page: string;
  beforeAll(async () => {
    page = await causesPage(english);
  });

  it('is the committed one; `npm run causes` writes it', () => {
    const committed = readFileSync(new URL('../../../../docs/causes.md', import.meta.url), 'utf8');
    expect(page).toBe(committed);
  });

  it('has every cause, and an example for every one that can be computed', () => {
    const entries = page.split('\n### ').slice(1);
    expect(entries.map((entry) => entry.split('\n')[0])).toEqual([...catalogue.keys()]);
    const withoutExample = entries
      .filter((entry) => !entry.includes('Example, with the secret key'))
      .map((entry) => entry.split('\n')[0] ?? '');
    for (const id of withoutExample) {
      expect(['delivery', 'exposure']).toContain(
        [...catalogue.values()].find((cause) => cause.id === id)?.layer,
      );
    }
  });
});
