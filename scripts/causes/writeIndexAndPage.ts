import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { idsText, indexText } from './indexText.ts';
import { readEntries } from './readEntries.ts';

/** Makes the index of the catalogue, docs/causes.md and docs/integrations.md from the entries; `root` is the checkout. */
export async function writeIndexAndPage(root: string): Promise<void> {
  const folder = join(root, 'core/causes');
  const entries = await readEntries(folder);
  writeFileSync(join(folder, 'causeIds.generated.ts'), idsText(entries));
  writeFileSync(join(folder, 'index.generated.ts'), indexText(entries));
  // The page is made through the index, so it is loaded only now.
  const { causesPage } = await import('../../core/report/causesPage.ts');
  const { english } = await import('../../locales/english.ts');
  const { integrationsPage } = await import('../../core/report/integrationsPage.ts');
  writeFileSync(join(root, 'docs/causes.md'), await causesPage(english));
  writeFileSync(join(root, 'docs/integrations.md'), integrationsPage(english));
}
