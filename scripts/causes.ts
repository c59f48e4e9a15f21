// `npm run causes`: makes core/causes/index.generated.ts, docs/causes.md and docs/integrations.md from the entries of the
// catalogues. Tests hold the files to what this makes.
import { join } from 'node:path';
import { writeIndexAndPage } from './causes/writeIndexAndPage.ts';

await writeIndexAndPage(join(import.meta.dirname, '..'));
