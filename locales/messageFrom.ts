import { IntlMessageFormat } from 'intl-messageformat';
import { argumentsOf } from './argumentsOf.ts';
import { formattersIn } from './formattersIn.ts';

// It would look for the locale among all that `Intl` has; ours are known to be there.
IntlMessageFormat.resolveLocale = (locales) => new Intl.Locale(String(locales));

type Values = Readonly<Record<string, string | number>>;

/** A text as it can be said: as it is, or with values for its arguments. */
export type Said = string | ((values: Values) => string);

/** Of a text in ICU MessageFormat: an apostrophe, and what stands between two of them. */
const quoted = /''|'([{}<>](?:[^']|'')*)'?/g;

/** What a text without arguments says. */
const unquoted = (text: string): string =>
  text.replace(quoted, (_, inside: string | undefined) => inside?.replaceAll("''", "'") ?? "'");

function compiled(text: string, locale: string) {
  // The texts speak of `<STDIN>`: they have no tags.
  const message = new IntlMessageFormat(text, locale, undefined, {
    ignoreTag: true,
    formatters: formattersIn(locale),
  });
  const names = [...argumentsOf(message.getAst()).keys()];
  const missing = Object.fromEntries(names.map((name) => [name, `{${name}}`]));
  return (values: Values): string => String(message.format({ ...missing, ...values }));
}

/**
 * A text in ICU MessageFormat. One without arguments is itself. One with arguments is a function that fills them; an argument that is not given
 * stands in braces, so that a missing word is seen and not swallowed.
 */
export function messageFrom(text: string, locale: string): Said {
  // A closing brace that stands alone is a fault, which is for the parser to tell.
  if (!/[{}]/.test(text.replace(quoted, ''))) return unquoted(text);
  // Of some thousand messages few are ever said, and parsing all would take longer than anything else at the start.
  let message: ((values: Values) => string) | undefined;
  return (values) => {
    message ??= compiled(text, locale);
    return message(values);
  };
}
