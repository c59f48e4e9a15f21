// `npm run new:cause -- LAYER ID`: writes the skeleton of a cause, its English words and its test, and makes what is made
// from all causes. It works before a word of it is changed. Exit code 64 where the arguments say no such cause.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nameOf } from './causes/nameOf.ts';
import { readEntries } from './causes/readEntries.ts';
import { readNewCause } from './causes/readNewCause.ts';
import { entryText, skeletonWords, testText } from './causes/skeletons.ts';
import { withWords } from './causes/withWords.ts';
import { writeIndexAndPage } from './causes/writeIndexAndPage.ts';

const root = join(import.meta.dirname, '..');
const entries = await readEntries(join(root, 'core/causes'));
const cause = readNewCause(process.argv.slice(2), entries);

if ('complaint' in cause) {
  console.error(cause.complaint);
  process.exitCode = 64;
} else {
  const { layer, id } = cause;
  const words = join(root, 'locales/en/causes.json');
  const last = entries.find((one) => one.layer === layer)?.causes.at(-1)?.id;
  const texts = {
    [`core/causes/${layer}/${nameOf(id)}.ts`]: entryText(cause),
    [`test/unit/core/causes/${layer}/${nameOf(id)}.test.ts`]: testText(cause),
    'locales/en/causes.json': withWords(readFileSync(words, 'utf8'), id, skeletonWords(cause), last),
  };
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  await writeIndexAndPage(root);
  console.log(['To be made your own:', ...Object.keys(texts), 'Then: npm run causes'].join('\n'));
}
