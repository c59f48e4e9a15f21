import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { integrationsPage } from '../../../../core/report/integrationsPage.ts';
import { english } from '../../../../locales/english.ts';

it('docs/integrations.md is what npm run causes makes of the catalogue', () => {
  const committed = readFileSync(join(import.meta.dirname, '../../../../docs/integrations.md'), 'utf8');
  expect(integrationsPage(english)).toBe(committed);
});
