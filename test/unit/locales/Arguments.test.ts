import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localesArguments } from '../../../scripts/localesArguments.ts';
import { readLanguage } from '../../../scripts/readLanguage.ts';

describe('the arguments of the texts', () => {
  it('are those of English; `npm run locales` writes them', () => {
    const { causes: _, ...english } = readLanguage('en');
    const committed = readFileSync(new URL('../../../locales/Arguments.ts', import.meta.url), 'utf8');
    expect(localesArguments(english)).toBe(committed);
  });

  it('are numbers where a text counts, and texts elsewhere', () => {
    expect(
      localesArguments({ saved: '{count, plural, one {# row} other {# rows}} in {path}', open: 'Open' }),
    ).toContain(`  'saved': { count: number; path: string };\n}`);
  });
});
