/** Where code cuts an address into the words of a name. */
const cuts = [/\./, /[._]/, /[._-]/, /[._+-]/];

const upperFirst = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** A name as lists and directories turn it: `Roe, Jane`, `Roe Jane`, `ROE Jane`, `Jane ROE`. */
const turned = ([first = '', ...rest]: readonly string[]): readonly string[] => {
  const last = rest.join(' ');
  return [
    `${last}, ${first}`,
    `${last} ${first}`,
    `${last.toUpperCase()} ${first}`,
    `${last.toUpperCase()}, ${first}`,
    `${first} ${last.toUpperCase()}`,
    `${first.slice(0, 1)}. ${last}`,
    `${last},${first}`,
  ];
};

/** Other ways to write a known name: turned, in other letter cases, the first name alone. None for an empty one. */
export function writtenNames(name: string): readonly string[] {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const [first] = words;
  if (first === undefined) return [];
  return [
    ...new Set([
      name,
      ...(words.length > 1 ? [...turned(words), first] : []),
      name.toLowerCase(),
      name.toUpperCase(),
    ]),
  ];
}

/**
 * The addresses that companies make of a name, but for those that are one keystroke away, for a person whose address is one of them: `roe.jane@example.com`,
 * `jroe@…`, `jane@…` for `jane.roe@example.com`. None where the part before the `@` is not two words.
 */
export function otherAddresses(text: string): readonly string[] {
  const at = text.lastIndexOf('@');
  const [, first = '', , last = ''] = /^(\p{L}+)([._-])(\p{L}+)$/u.exec(text.slice(0, Math.max(0, at))) ?? [];
  if (first === '') return [];
  const [f, l] = [first.slice(0, 1), last.slice(0, 1)];
  const signs = ['.', '_', '-', ''];
  return [
    ...[
      [last, first],
      [f, last],
      [first, l],
      [last, f],
    ].flatMap((pair) => signs.map((sign) => pair.join(sign))),
    first,
    last,
  ]
    .map((local) => local + text.slice(at))
    .filter((address) => address !== text);
}

/**
 * The names that programs and people make of an address without one: `Jane Roe`, `Jane`, `Roe, Jane` and `jane.roe` for
 * `jane.roe+news@example.com`, `Jane Roe` for `jane@roe.example`. None where there are no letters before the `@`.
 */
export function namesOfLocal(text: string): readonly string[] {
  const [local = '', domain = ''] = text.split('@');
  // A family's own domain: `jane@roe.example`.
  const family = /^\p{L}+/u.exec(domain)?.[0].toLowerCase();
  const words = local
    .replace(/(?<=.)\+.*$/s, '')
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => /\p{L}/u.test(word));
  const [first, second] = words;
  if (first === undefined) return [];
  const titled = words.map((word) => upperFirst(word.toLowerCase()));
  const cut = cuts.flatMap((sign) => {
    const parts = local.split(sign);
    const lower = parts.map((part) => part.toLowerCase());
    return [
      lower.map(upperFirst).join(' '),
      parts.map(upperFirst).join(' '),
      lower.join(' ').replace(/\p{L}+/gu, upperFirst),
    ];
  });
  return [
    ...new Set([
      titled.join(' '),
      upperFirst(first.toLowerCase()),
      ...(second !== undefined
        ? [...turned(titled), words.join(' ')]
        : family === undefined
          ? []
          : [`${upperFirst(first.toLowerCase())} ${upperFirst(family)}`]),
      local,
      titled.join(' ').toUpperCase(),
      ...cut,
    ]),
  ];
}
