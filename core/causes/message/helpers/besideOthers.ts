import type { Variant } from '../../Cause.ts';
import type { Facts } from '../../Facts.ts';
import { inTurns } from '../../helpers/inTurns.ts';
import { writtenInside } from './writtenInside.ts';

/** What is known of a person beside the email, and what it is called where it has a name; usual names first. */
const namesOf = {
  userId: ['id', 'user_id', 'userId', 'uid', 'ID', 'Id', 'UserID', 'UserId', 'sub', 'customer_id'],
  nickname: ['name', 'nickname', 'username', 'full_name', 'fullName', 'Name', 'displayName'],
  phone: ['phone', 'phone_number', 'phoneNumber', 'Phone'],
  websiteId: ['website_id', 'websiteId', 'website', 'site_id'],
} as const;
type Known = keyof typeof namesOf;
const firstNames = ['name', 'first_name', 'firstName'];

const separators = [
  '',
  ':',
  '|',
  ',',
  '-',
  '_',
  '.',
  ' ',
  ';',
  ', ',
  '/',
  '#',
  '&',
  '\n',
  '\t',
  '::',
  '+',
  '||',
  ' | ',
  ' - ',
];

/** A name in front of each value, a mark around it where it is a text, and what stands between two and around all. */
interface Printer {
  readonly writers: string;
  readonly pair: (name: string, value: string) => string;
  readonly between: string;
  readonly around: readonly [before: string, after: string];
}

const quoted = (value: string): string => `"${value}"`;
const single = (value: string): string => `'${value}'`;
/** Python and Node take the other quotes where the text holds an apostrophe. */
const repr = (value: string): string =>
  value.includes("'") && !value.includes('"') ? quoted(value) : single(value);
const plain = (value: string): string => value;

const printer = (
  writers: string,
  [before, after]: readonly [string, string],
  between: string,
  colon: string,
  mark: (value: string) => string,
  name: (name: string) => string = plain,
): Printer => ({
  writers,
  pair: (key, value) => `${name(key)}${colon}${mark(value)}`,
  between,
  around: [before, after],
});

/** Tried with every name. */
const usualPrinters: readonly Printer[] = [
  printer('json', ['{', '}'], ',', ':', quoted, quoted),
  printer('json', ['{', '}'], ', ', ': ', quoted, quoted),
  printer('query', ['', ''], '&', '=', plain),
  printer('json', ['{"user":{', '}}'], ',', ':', quoted, quoted),
];
/** Tried with the usual names. */
const rarePrinters: readonly Printer[] = [
  printer('python', ['{', '}'], ', ', ': ', repr, single),
  printer('ruby', ['{', '}'], ', ', '=>', quoted, (name) => `:${name}`),
  printer('ruby', ['{', '}'], ', ', '=>', quoted, quoted),
  printer('elixir', ['%{', '}'], ', ', ': ', quoted),
  printer('ruby', ['{', '}'], ', ', ': ', quoted),
  printer('node', ['{ ', ' }'], ', ', ': ', repr),
  printer('java', ['{', '}'], ', ', '=', plain),
  printer('go', ['map[', ']'], ' ', ':', plain),
  printer('go', ['{', '}'], ' ', ':', plain),
  printer('csharp', ['{ ', ' }'], ', ', ' = ', plain),
  printer('kotlin', ['User(', ')'], ', ', '=', plain),
  printer('java', ['User[', ']'], ', ', '=', plain),
  printer('java', ['User{', '}'], ', ', '=', plain),
  printer('java', ['User{', '}'], ', ', '=', single),
  printer('python', ['User(', ')'], ', ', '=', repr),
  printer('csharp', ['User { ', ' }'], ', ', ' = ', plain),
  printer('ruby', ['#<struct User ', '>'], ', ', '=', quoted),
  printer('elixir', ['%User{', '}'], ', ', ': ', quoted),
  printer('ruby', ['#<User ', '>'], ', ', ': ', quoted),
  printer('python', ['<User(', ')>'], ', ', '=', repr),
  printer('python', ['<User ', '>'], ', ', '=', repr),
  printer('python', ['', ''], ' ', '=', repr),
  printer('json', ['{\n  ', '\n}'], ',\n  ', ': ', quoted, quoted),
  printer('json', ['{\n    ', '\n}'], ',\n    ', ': ', quoted, quoted),
  printer('other', ['', ''], ', ', ': ', plain),
  printer('other', ['', ''], '\n', ': ', plain),
  printer('other', ['', ''], ';', '=', plain),
];
const usualNames = 4;

/** Lists without names. */
const lists: readonly (readonly [before: string, between: string, after: string])[] = [
  ['["', '","', '"]'],
  ['["', '", "', '"]'],
  ["['", "', '", "']"],
  ["('", "', '", "')"],
  ['{"', '", "', '"}'],
  ['(', ', ', ')'],
  ['(', ',', ')'],
  ['[', ', ', ']'],
  ['[', ' ', ']'],
  ['{', ' ', '}'],
  ['"', '","', '"'],
  ['User(', ',', ')'],
  ['<User ', ': ', '>'],
  ['<User ', ' ', '>'],
  ['<User: ', ', ', '>'],
];

interface Field {
  readonly names: readonly string[];
  readonly value: string;
  /** Whether it is printed without quotes where it looks like a number. */
  readonly isNumber: boolean;
}

function fieldsOf({ identity, website }: Facts): readonly Field[] {
  const known: Readonly<Record<Known, string | undefined>> = {
    userId: identity.userId,
    nickname: identity.nickname,
    phone: identity.phone,
    websiteId: website.websiteId,
  };
  const [firstName = '', ...more] = identity.nickname?.split(' ') ?? [];
  return [
    ...(Object.keys(namesOf) as Known[]).flatMap((part) => {
      const value = known[part];
      return value === undefined || value === ''
        ? []
        : [{ names: namesOf[part], value, isNumber: /^[1-9]\d{0,15}$/.test(value) }];
    }),
    ...(more.length === 0 ? [] : [{ names: firstNames, value: firstName, isNumber: false }]),
  ];
}

/** Keys in the style of the other's, as one program names both. */
const emailNameLike = (name: string): string => (/^[A-Z]/.test(name) ? 'Email' : 'email');

/** What JSON calls an email beside an id or a name, where it is not just `email`. */
const otherEmailNames = ['userEmail', 'user_email', 'emailAddress', 'email_address', 'mail'];
const besideOtherNames = ['id', 'name', 'userId', 'user_id'];

const inQuotes = /(?<=[:=>] ?)["'](\d+)["']/;

/** A number without its quotes, as a program prints it that knows it for one. */
const unquoted = (pair: string): string => pair.replace(inQuotes, '$1');

const variantOf = (writers: string, signed: string): Variant => ({
  value: signed,
  detail: { form: writers, signed },
  weight: 0.01,
});

function* printed(
  text: string,
  field: Field,
  { writers, pair, between, around: [before, after] }: Printer,
  names: readonly string[],
  emailName = emailNameLike,
): Iterable<Variant> {
  const values = [text, ...writtenInside(text, writers)];
  const opens = opensOf(before);
  for (const name of names) {
    const other = pair(name, field.value);
    const others = new Set(field.isNumber ? [other, unquoted(other)] : [other]);
    for (const value of values) {
      const mine = pair(emailName(name), value);
      for (const one of others) {
        for (const open of opens) {
          yield variantOf(writers, open + one + between + mine + after);
          yield variantOf(writers, open + mine + between + one + after);
        }
      }
    }
  }
}

/** What printers write for a field that nobody has filled. */
const nothingsOf: Readonly<Record<string, readonly string[]>> = {
  json: ['null', '""', '0'],
  query: [''],
  python: ['None', "''"],
  ruby: ['nil', '""'],
  elixir: ['nil'],
  node: ['null', 'undefined', "''"],
  java: ['null', ''],
  kotlin: ['null', ''],
  csharp: ['', '0'],
  go: ['', '0'],
};
const unfilledNames = ['id', 'name', 'phone', 'ID', 'Name', 'Id', 'signature'];

/** Where a printer names the type, these are tried in its place. */
const typeNames = ['User', 'Customer', 'UserDto', 'CrispUser', 'UserOut'];
const opensOf = (before: string): readonly string[] =>
  before.includes('User') ? typeNames.map((type) => before.replace('User', type)) : [before];
const goLists = ['{', '&{'];

/** The texts in which an email stands beside one field that is empty, as types and tables have them. */
export function* besideNothing(text: string): Iterable<Variant> {
  for (const {
    writers,
    pair,
    between,
    around: [before, after],
  } of [...usualPrinters, ...rarePrinters]) {
    const values = [text, ...writtenInside(text, writers)];
    const opens = opensOf(before);
    for (const nothing of nothingsOf[writers] ?? []) {
      for (const name of unfilledNames) {
        const other = pair(name, '').replace(/(?:""|'')?$/, () => nothing);
        for (const value of values) {
          const mine = pair(emailNameLike(name), value);
          for (const fields of [mine + between + other, other + between + mine])
            for (const open of opens) yield variantOf(writers, open + fields + after);
        }
      }
    }
  }
  for (const open of goLists)
    for (const inner of [`${text} 0`, `0 ${text}`, `${text} `, ` ${text}`])
      yield variantOf('go', `${open}${inner}}`);
}

/** Every order of three. */
const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

/**
 * The texts in which an email stands together with what else is known of the person: joined by a separator, in a list, or
 * in a structure with names. Hundreds for each thing that is known, and none where nothing is.
 */
export function* besideOthers(text: string, facts: Facts): Iterable<Variant> {
  const { userId, nickname } = facts.identity;
  yield* inTurns(
    ...fieldsOf(facts).map((field) => besideOne(text, field)),
    userId && nickname ? besideTwo(text, userId, nickname) : [],
  );
}

function* besideOne(text: string, field: Field): Iterable<Variant> {
  for (const between of separators) {
    yield variantOf('other', field.value + between + text);
    yield variantOf('other', text + between + field.value);
  }
  for (const [before, between, after] of lists) {
    yield variantOf('other', before + field.value + between + text + after);
    yield variantOf('other', before + text + between + field.value + after);
  }
  const rareNames = field.names.filter((name, nth) => nth < usualNames || /^[A-Z]/.test(name));
  for (const [printers, names] of [
    [usualPrinters, field.names],
    [rarePrinters, rareNames],
  ] as const)
    for (const one of printers) yield* printed(text, field, one, names);
  const names = field.names.filter((name) => besideOtherNames.includes(name));
  for (const emailName of otherEmailNames)
    for (const one of usualPrinters) yield* printed(text, field, one, names, () => emailName);
}

/** With the user's id and name, in every order. */
function* besideTwo(text: string, id: string, name: string): Iterable<Variant> {
  for (const order of orders) {
    const values = order.map((nth) => [id, text, name][nth] ?? '');
    for (const between of separators) yield variantOf('other', values.join(between));
    for (const { writers, pair, between, around } of [...usualPrinters, ...rarePrinters]) {
      const texts = [text, ...writtenInside(text, writers)];
      for (const names of [
        ['id', 'email', 'name'],
        ['user_id', 'email', 'name'],
        ['Id', 'Email', 'Name'],
      ]) {
        for (const value of texts) {
          const pairs = order.map((nth) => pair(names[nth] ?? '', [id, value, name][nth] ?? ''));
          const bare = pairs.map((one, at) => (order[at] === 0 ? unquoted(one) : one));
          for (const all of new Set([pairs, bare].map((every) => every.join(between))))
            yield variantOf(writers, around[0] + all + around[1]);
        }
      }
    }
  }
}
