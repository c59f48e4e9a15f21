// `npm run locales:check`: what every language lacks. A release has to lack nothing; until then English stands there.
import { languages } from '../core/languages.ts';
import { languageFiles } from '../locales/LanguageFile.ts';
import { readLanguageFile } from './readLanguageFile.ts';
import { textsByPath } from './textsByPath.ts';

/** Enough to begin with. */
const mostTold = 10;

/** By file: a text that stands in another one than English has it in is never read. */
const pathsOf = (language: string): readonly string[] =>
  languageFiles.flatMap((file) =>
    [...textsByPath(readLanguageFile(language, file)).keys()].map((path) => `${path} (${file}.json)`),
  );

const english = pathsOf('en');
for (const language of languages) {
  const own = new Set(pathsOf(language));
  const missing = english.filter((path) => !own.has(path));
  console.log(`${language}: ${english.length - missing.length} of ${english.length} texts`);
  for (const path of missing.slice(0, mostTold)) console.log(`  lacks ${path}`);
  if (missing.length > mostTold) console.log(`  and ${missing.length - mostTold} more`);
  if (missing.length > 0) process.exitCode = 1;
}
