// `npm run locales`: writes what the words are called with, from English.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localesArguments } from './localesArguments.ts';
import { readLanguage } from './readLanguage.ts';

const { causes: _, ...english } = readLanguage('en');
writeFileSync(join(import.meta.dirname, '../locales/Arguments.ts'), localesArguments(english));
