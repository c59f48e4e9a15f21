import { bytesOf } from '../../signature/bytesOf.ts';
import type { ConstructionCause, ConstructionVariant } from '../Cause.ts';
import { keyed } from './helpers/keyed.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const textOf = (bytes: Uint8Array): string => decoder.decode(bytes);

const separators: readonly { readonly separator: string; readonly weight: number }[] = [
  { separator: '', weight: 1 },
  { separator: ':', weight: 0.3 },
  { separator: '.', weight: 0.15 },
  { separator: '|', weight: 0.15 },
  { separator: '-', weight: 0.15 },
  { separator: '&', weight: 0.05 },
  ...[';', ',', ' ', '_', '/', '::', '#', '=', '@', '+', '||', '$', '*', '~', '\n', '\t', '--', ', '].map(
    (separator) => ({
      separator,
      weight: 0.02,
    }),
  ),
];

const concatenations: readonly ConstructionVariant[] = separators.flatMap(({ separator, weight }) => {
  const between = bytesOf(separator);
  return [
    {
      ...keyed,
      detail: { order: 'secret-email', separator },
      weight,
      compute: (key, message, { hash }) => hash(key, between, message),
    },
    {
      ...keyed,
      detail: { order: 'email-secret', separator },
      weight: weight * 0.7,
      compute: (key, message, { hash }) => hash(message, between, key),
    },
  ] satisfies readonly ConstructionVariant[];
});

/** One of the two on both sides, as older interfaces do. */
const enclosed: readonly ConstructionVariant[] = ['', ':'].flatMap((separator) => {
  const between = bytesOf(separator);
  return [
    {
      ...keyed,
      detail: { order: 'secret-email-secret', separator },
      weight: 0.02,
      compute: (key, message, { hash }) => hash(key, between, message, between, key),
    },
    {
      ...keyed,
      detail: { order: 'email-secret-email', separator },
      weight: 0.01,
      compute: (key, message, { hash }) => hash(message, between, key, between, message),
    },
  ] satisfies readonly ConstructionVariant[];
});

const emailNames = ['email', 'user_email', 'userEmail', 'mail'];
const keyNames = ['secret', 'key', 'secret_key', 'secretKey', 'token', 'api_key', 'apiKey', 'salt'];

const percentEncode = (text: string): string =>
  encodeURIComponent(text).replace(/'/g, '%27').replace(/%20/g, '+');
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

/**
 * Both printed into one text, with their names or as a list. There are hundreds, and who makes them mixes them with few
 * other mistakes.
 */
const printed: readonly ConstructionVariant[] = printers.flatMap(
  ({ separator, around: [before, after], between, name, value }) =>
    (name === undefined
      ? [['', '']]
      : emailNames.flatMap((email) => keyNames.map((key) => [email, key]))
    ).flatMap(([emailName = '', keyName = '']) =>
      (['email-secret', 'secret-email'] as const).map((order): ConstructionVariant => {
        const named = { email: name?.(emailName) ?? '', key: name?.(keyName) ?? '' };
        return {
          ...keyed,
          detail: { order, separator },
          weight: 0.005,
          isAlone: true,
          compute: (key, message, { hash }) => {
            const email = named.email + value(textOf(message));
            const secret = named.key + value(textOf(key));
            return hash(
              bytesOf(
                before +
                  (order === 'email-secret' ? email + between + secret : secret + between + email) +
                  after,
              ),
            );
          },
        };
      }),
    ),
);

const all = [...concatenations, ...enclosed, ...printed];

export const hashConcatenation: ConstructionCause = {
  id: 'hash-concatenation',
  layer: 'construction',
  likelihood: 40,
  order: 3,
  variants: () => all,
};
