import { parse } from '@formatjs/icu-messageformat-parser';
import { argumentsOf } from '../locales/argumentsOf.ts';
import type { Texts } from '../locales/wordsFrom.ts';

/** As wide as the formatter lets a line be. */
const widest = 110;

function lineOf(path: string, text: string): string {
  const values = [...argumentsOf(parse(text, { ignoreTag: true }))].map(
    ([name, kind]) => `${name}: ${kind === 'number' ? 'number' : 'string'}`,
  );
  if (values.length === 0) return '';
  const line = `  '${path}': { ${values.join('; ')} };\n`;
  return line.length <= widest
    ? line
    : `  '${path}': {\n${values.map((one) => `    ${one};\n`).join('')}  };\n`;
}

const linesOf = (texts: Texts, path: string): string =>
  typeof texts === 'string'
    ? lineOf(path, texts)
    : Object.entries(texts)
        .map(([key, value]: [string, Texts]) => linesOf(value, path === '' ? key : `${path}.${key}`))
        .join('');

/** The arguments of every text that has some, as a type, from English. Those of causes vary with what a search found. */
export const localesArguments = (english: Texts): string =>
  `// Made from the English texts by \`npm run locales\`.

export interface Arguments {
${linesOf(english, '')}}
`;
