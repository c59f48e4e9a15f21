// Writes docs/causes.md from the catalogue. `node scripts/causesDoc.ts` (a test holds the file to what this makes).
import { writeFileSync } from 'node:fs';
import { causesPage } from '../core/report/causesPage.ts';

writeFileSync(new URL('../docs/causes.md', import.meta.url), await causesPage());
