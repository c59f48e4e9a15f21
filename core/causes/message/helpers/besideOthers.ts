import type { Facts } from '../../Facts.ts';

/** What is known of a person beside the email, and what it is called where it has a name; usual names first. */
const namesOf = {
  userId: ['id', 'user_id', 'userId', 'uid', 'ID', 'Id', 'UserID', 'UserId', 'sub', 'customer_id'],
  nickname: ['name', 'nickname', 'username', 'full_name', 'fullName', 'Name', 'displayName'],
  phone: ['phone', 'phone_number', 'phoneNumber', 'Phone'],
  websiteId: ['website_id', 'websiteId', 'website', 'site_id'],
} as const;
type Known = keyof typeof namesOf;

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
];
/** Tried with the usual names. */
const rarePrinters: readonly Printer[] = [
  printer('python', ['{', '}'], ', ', ': ', single, single),
  printer('ruby', ['{', '}'], ', ', '=>', quoted, (name) => `:${name}`),
  printer('ruby', ['{', '}'], ', ', '=>', quoted, quoted),
  printer('elixir', ['%{', '}'], ', ', ': ', quoted),
  printer('ruby', ['{', '}'], ', ', ': ', quoted),
  printer('node', ['{ ', ' }'], ', ', ': ', single),
  printer('java', ['{', '}'], ', ', '=', plain),
  printer('go', ['map[', ']'], ' ', ':', plain),
  printer('go', ['{', '}'], ' ', ':', plain),
  printer('csharp', ['{ ', ' }'], ', ', ' = ', plain),
  printer('kotlin', ['User(', ')'], ', ', '=', plain),
  printer('java', ['User[', ']'], ', ', '=', plain),
  printer('java', ['User{', '}'], ', ', '=', plain),
  printer('java', ['User{', '}'], ', ', '=', single),
  printer('python', ['User(', ')'], ', ', '=', single),
  printer('csharp', ['User { ', ' }'], ', ', ' = ', plain),
  printer('ruby', ['#<struct User ', '>'], ', ', '=', quoted),
  printer('elixir', ['%User{', '}'], ', ', ': ', quoted),
  printer('json', ['{\n  ', '\n}'], ',\n  ', ': ', quoted, quoted),
  printer('json', ['{\n    ', '\n}'], ',\n    ', ': ', quoted, quoted),
  printer('other', ['', ''], ', ', ': ', plain),
  printer('other', ['', ''], '\n', ': ', plain),
  printer('other', ['', ''], ';', '=', plain),
];
const usualNames = 2;

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
  return (Object.keys(namesOf) as Known[]).flatMap((part) => {
    const value = known[part];
    return value === undefined || value === ''
      ? []
      : [{ names: namesOf[part], value, isNumber: /^[1-9]\d{0,15}$/.test(value) }];
  });
}

/** Keys in the style of the other's, as one program names both. */
const emailNameLike = (name: string): string => (/^[A-Z]/.test(name) ? 'Email' : 'email');

const inQuotes = /(?<=[:=>] ?)["'](\d+)["']/;

function* printed(
  text: string,
  field: Field,
  printers: readonly Printer[],
  names: readonly string[],
): Iterable<readonly [string, string]> {
  for (const { writers, pair, between, around } of printers) {
    for (const name of names) {
      const mine = pair(emailNameLike(name), text);
      const other = pair(name, field.value);
      const bare = other.replace(inQuotes, '$1');
      for (const one of field.isNumber && bare !== other ? [other, bare] : [other]) {
        yield [around[0] + one + between + mine + around[1], writers];
        yield [around[0] + mine + between + one + around[1], writers];
      }
    }
  }
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
export function* besideOthers(
  text: string,
  facts: Facts,
): Iterable<{ readonly writers: string; readonly signed: string }> {
  const fields = fieldsOf(facts);
  for (const field of fields) {
    for (const between of separators) {
      yield { writers: 'other', signed: field.value + between + text };
      yield { writers: 'other', signed: text + between + field.value };
    }
    for (const [before, between, after] of lists) {
      yield { writers: 'other', signed: before + field.value + between + text + after };
      yield { writers: 'other', signed: before + text + between + field.value + after };
    }
    for (const [signed, writers] of printed(text, field, usualPrinters, field.names))
      yield { writers, signed };
    for (const [signed, writers] of printed(text, field, rarePrinters, [
      ...field.names.slice(0, usualNames),
      ...field.names.filter((name) => /^[A-Z]/.test(name)),
    ]))
      yield { writers, signed };
  }
  const [id, name] = [facts.identity.userId, facts.identity.nickname];
  if (!id || !name) return;
  for (const order of orders) {
    const values = order.map((nth) => [id, text, name][nth] ?? '');
    for (const between of separators) yield { writers: 'other', signed: values.join(between) };
    for (const idName of namesOf.userId.slice(0, 3)) {
      for (const { writers, pair, between, around } of usualPrinters) {
        const pairs = order.map((nth) =>
          pair([idName, 'email', 'name'][nth] ?? '', [id, text, name][nth] ?? ''),
        );
        yield { writers, signed: around[0] + pairs.join(between) + around[1] };
        const bare = pairs.map((one, at) => (order[at] === 0 ? one.replace(inQuotes, '$1') : one));
        yield { writers, signed: around[0] + bare.join(between) + around[1] };
      }
    }
  }
}
