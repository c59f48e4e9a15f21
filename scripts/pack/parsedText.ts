import { parse } from '@formatjs/icu-messageformat-parser';
import { messageFrom } from '../../locales/messageFrom.ts';

/**
 * A text in ICU MessageFormat as the packed command line has it: one with arguments parsed, in JSON, so that `JSON.parse` is
 * all the parser it needs; any other as it is. `locale`: the one that it is written for.
 */
export const parsedText = (text: string, locale: string): string =>
  typeof messageFrom(text, locale) === 'string'
    ? text
    : JSON.stringify(parse(text, { ignoreTag: true, locale: new Intl.Locale(locale) }));
