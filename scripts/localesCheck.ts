// `npm run locales:check`: what every language lacks. A release has to lack nothing; until then English stands there.
import { languages } from '../core/languages.ts';
import { readLanguage } from './readLanguage.ts';
import { textsByPath } from './textsByPath.ts';

/** Enough to begin with. */
const mostTold = 10;

const english = [...textsByPath(readLanguage('en')).keys()];
for (const language of languages) {
  const own = textsByPath(readLanguage(language));
  const missing = english.filter((path) => !own.has(path));
  console.log(`${language}: ${english.length - missing.length} of ${english.length} texts`);
  for (const path of missing.slice(0, mostTold)) console.log(`  lacks ${path}`);
  if (missing.length > mostTold) console.log(`  and ${missing.length - mostTold} more`);
  if (missing.length > 0) process.exitCode = 1;
}
