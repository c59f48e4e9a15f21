/** What is shown in the secret key's place. */
export const secretMark = '<secret key>';

const emailNames = ['email', 'user_email', 'userEmail'];
const keyNames = ['secret', 'key', 'secret_key', 'secretKey', 'token', 'api_key', 'apiKey'];

/** As PHP's http_build_query, URLSearchParams and others write a value. */
const percentEncode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/'/g, '%27').replace(/%20/g, '+');
const inQuotes = (text: string): string => JSON.stringify(text);
const plainly = (text: string): string => text;

/** What printers put around two values with their names; without names where `name` is missing. */
interface Printer {
  readonly separator: 'json' | 'query' | 'list' | 'lines';
  readonly around: readonly [before: string, after: string];
  readonly between: string;
  readonly name?: (name: string) => string;
  readonly value: (text: string) => string;
}
const printers: readonly Printer[] = [
  { separator: 'json', around: ['{', '}'], between: ',', name: (name) => `"${name}":`, value: inQuotes },
  { separator: 'json', around: ['{', '}'], between: ', ', name: (name) => `"${name}": `, value: inQuotes },
  { separator: 'query', around: ['', ''], between: '&', name: (name) => `${name}=`, value: plainly },
  { separator: 'query', around: ['', ''], between: '&', name: (name) => `${name}=`, value: percentEncode },
  { separator: 'lines', around: ['', ''], between: '\n', name: (name) => `${name}=`, value: plainly },
  { separator: 'lines', around: ['', ''], between: '\n', name: (name) => `${name}: `, value: plainly },
  { separator: 'list', around: ['[', ']'], between: ',', value: inQuotes },
  { separator: 'list', around: ['[', ']'], between: ', ', value: inQuotes },
  { separator: 'list', around: ["['", "']"], between: "', '", value: plainly },
  { separator: 'list', around: ["('", "')"], between: "', '", value: plainly },
  { separator: 'list', around: ['[', ']'], between: ', ', value: plainly },
];

const orders = ['email-secret', 'secret-email'] as const;

/** The ways in which code prints an email and the secret key into one text, with names of both or as a list. */
export const printedWithKey: readonly {
  readonly order: (typeof orders)[number];
  readonly separator: Printer['separator'];
  readonly print: (email: string, key: string) => string;
  /** The same to be shown: `secretMark` stands in the key's place. */
  readonly shown: (email: string) => string;
}[] = printers.flatMap(({ separator, around: [before, after], between, name, value }) => {
  const names =
    name === undefined ? [['', '']] : emailNames.flatMap((email) => keyNames.map((key) => [email, key]));
  return names.flatMap(([emailName = '', keyName = '']) => {
    const [ofEmail, ofKey] = [name?.(emailName) ?? '', name?.(keyName) ?? ''];
    return orders.map((order) => {
      const printed = (email: string, key: string): string => {
        const pair = [ofEmail + email, ofKey + key];
        return before + (order === 'email-secret' ? pair : pair.reverse()).join(between) + after;
      };
      const mark = value === percentEncode ? secretMark : value(secretMark);
      return {
        order,
        separator,
        print: (email: string, key: string): string => printed(value(email), value(key)),
        shown: (email: string): string => printed(value(email), mark),
      };
    });
  });
});
