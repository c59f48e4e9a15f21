// `npm run causes`: makes core/causes/index.generated.ts and docs/causes.md from the entries of the catalogue. Tests
// hold both files to what this makes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexText } from './causes/indexText.ts';
import { readEntries } from './causes/readEntries.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'core/causes');

writeFileSync(join(folder, 'index.generated.ts'), indexText(await readEntries(folder)));
// The page is made through the index, so it is loaded only now.
const { causesPage } = await import('../core/report/causesPage.ts');
writeFileSync(join(root, 'docs/causes.md'), await causesPage());
