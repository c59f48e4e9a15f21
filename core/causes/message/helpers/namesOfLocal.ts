/** Where code cuts an address into the words of a name. */
const cuts = [/\./, /[._]/, /[._-]/, /[._+-]/];

const upperFirst = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/**
 * The names that programs and people make of an address without one: `Jane Roe`, `Jane`, `Roe, Jane` and `jane.roe` for
 * `jane.roe+news@example.com`. None where there are no letters before the `@`.
 */
export function namesOfLocal(text: string): readonly string[] {
  const [local = ''] = text.split('@');
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
      ...(second === undefined ? [] : [`${titled.slice(1).join(' ')}, ${titled[0]}`, words.join(' ')]),
      local,
      titled.join(' ').toUpperCase(),
      ...cut,
    ]),
  ];
}
