import { percentEncoded } from '../../helpers/percentEncodings.ts';
import { stringEscaped } from '../../helpers/stringEscapes.ts';
import { escaping } from './structures.ts';

const inApostrophes = [escaping("'")] as const;

/** How those who print a structure write a value in it, where that is not the value itself. */
const inside: Readonly<Record<string, readonly ((text: string) => string)[]>> = {
  query: (['form', 'form-tilde', 'encode-uri-component'] as const).map(
    (encoding) => (text: string) => percentEncoded(text, encoding),
  ),
  json: (['json-ascii', 'php-json'] as const).map(
    (flavour) => (text: string) => stringEscaped(text, flavour),
  ),
  php: inApostrophes,
  perl: inApostrophes,
  prolog: inApostrophes,
};

/** A text as these writers put it into what they print, in each way that is not the text itself. */
export const writtenInside = (text: string, writers: string): readonly string[] =>
  [...new Set((inside[writers] ?? []).map((write) => write(text)))].filter((value) => value !== text);
