const times = (text: string, most: number): readonly string[] =>
  Array.from({ length: most }, (_, nth) => text.repeat(nth + 1));

/** White space within a line, as templates, heredocs and editors indent with it. */
const indents: readonly string[] = [...times(' ', 12), ' '.repeat(16), ...times('\t', 4)];
const breaks = ['\n', '\r\n'];
/** Everything else that is white space, and the vertical tab, the form feed and the next-line character. */
const others = Array.from('\u00a0\v\f\u0085\u2002\u2003\u2007\u2009\u200a\u202f\u2028\u2029\u3000');

/** Every short row of these, after one another. */
const mixedOf = (most: number): readonly string[] => {
  const rows: string[] = [];
  let last = [''];
  for (let length = 1; length <= most; length++) {
    last = last.flatMap((row) => [' ', '\t', '\n', '\r\n', '\u00a0'].map((one) => row + one));
    rows.push(...last);
  }
  return rows;
};
const mixed = mixedOf(3);

const befores: readonly string[] = [
  ...indents,
  ...breaks,
  ...breaks.flatMap((line) => indents.map((indent) => line + indent)),
  ...others,
];
/** Line breaks alone, after a text, are a mistake of their own name. */
const afters: readonly string[] = [
  ...indents,
  ...breaks.flatMap((line) => indents.flatMap((indent) => [indent + line, line + indent])),
  ...others,
];

/** How a text ends that has white space before it too: with a line, one that is indented, or a little more. */
const ends = [
  ' ',
  '  ',
  '\t',
  ...breaks.flatMap((line) => [
    line,
    line + line,
    ` ${line}`,
    ...indents.slice(0, 8).map((indent) => line + indent),
  ]),
];

function* allWhiteSpaces(): Iterable<readonly [before: string, after: string]> {
  for (const before of new Set([...befores, ...mixed])) yield [before, ''];
  for (const after of new Set([...afters, ...mixed.filter((one) => /[^\r\n]/.test(one))])) yield ['', after];
  for (const before of befores) {
    for (const after of new Set([before, ...ends])) yield [before, after];
  }
}

const names: Readonly<Record<string, string>> = {
  ' ': 'space',
  '\t': 'tab',
  '\u00a0': 'no-break-space',
  '\u3000': 'ideographic-space',
  '\n': 'line-break',
  '\r': 'line-break',
};

/** White space around a text, and of which kind it is. */
type WhiteSpace = readonly [before: string, after: string, kind: string];

let made: readonly WhiteSpace[] | undefined;

/** What stands before and after a text, as it comes out of templates, heredocs, forms and the Windows shell; made once. */
export function whiteSpaces(): readonly WhiteSpace[] {
  made ??= Array.from(allWhiteSpaces(), ([before, after]) => [before, after, whiteSpaceKind(before + after)]);
  return made;
}

/** The kind of white space in a text that holds nothing else. */
export function whiteSpaceKind(text: string): string {
  const kinds = new Set(Array.from(text, (character) => names[character] ?? 'other'));
  return kinds.size === 1 ? (kinds.values().next().value ?? 'other') : 'several';
}
