// `npm run causes`: makes core/causes/index.generated.ts and docs/causes.md from the entries of the catalogue. Tests
// hold both files to what this makes.
import { join } from 'node:path';
import { writeIndexAndPage } from './causes/writeIndexAndPage.ts';

await writeIndexAndPage(join(import.meta.dirname, '..'));
