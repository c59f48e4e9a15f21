import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { statuses } from '../../core/diagnosis/Status.ts';
import { verdicts } from '../../core/signature/Verdict.ts';
import { readSources, roomOf, type Sources } from './readSources.ts';

/*
 * One idea stands in one place: a shape, a list of words, a limit that is written down in two rooms has to be changed in
 * both, and one day is changed in one.
 */

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const nodesIn = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** Every node of a source. */
function everyNode(value: unknown, found: Node[] = []): readonly Node[] {
  if (Array.isArray(value)) for (const one of value) everyNode(one, found);
  else if (isNode(value)) {
    if (typeof value.type === 'string') found.push(value);
    for (const one of Object.values(value)) everyNode(one, found);
  }
  return found;
}

const nameOf = (key: unknown): string | undefined =>
  isNode(key) ? String(key.type === 'Literal' ? key.value : key.name) : undefined;

/** The text that a type or a schema allows alone, as in `kind: 'list'` and `kind: v.literal('list')`. */
function onlyText(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'Literal') return typeof value.value === 'string' ? value.value : undefined;
  if (value.type === 'TSTypeAnnotation') return onlyText(value.typeAnnotation);
  if (value.type === 'TSLiteralType') return onlyText(value.literal);
  const isLiteral = isNode(value.callee) && nameOf(value.callee.property) === 'literal';
  return isLiteral ? onlyText(nodesIn(value.arguments)[0]) : undefined;
}

const field = (key: unknown, value: unknown): string => {
  const text = onlyText(value);
  return `${nameOf(key)}${text === undefined ? '' : `=${text}`}`;
};

/** The names of a shape's fields, with their values where only one is allowed; `undefined` for everything else. */
function fieldsOf(node: Node): readonly string[] | undefined {
  const members =
    node.type === 'TSInterfaceBody' ? node.body : node.type === 'TSTypeLiteral' ? node.members : undefined;
  if (members !== undefined)
    return nodesIn(members).map(({ key, typeAnnotation }) => field(key, typeAnnotation));
  const schema =
    isNode(node.callee) && /^(?:strictO|looseO|o)bject$/.test(nameOf(node.callee.property) ?? '');
  const entries = schema ? nodesIn(node.arguments)[0] : undefined;
  return entries?.type === 'ObjectExpression'
    ? nodesIn(entries.properties).map(({ key, value, argument }) => field(key ?? argument, value))
    : undefined;
}

/** The words of `['a', 'b']` and of `'a' | 'b'`; `undefined` for everything else. */
function wordsOf({ type, elements, types }: Node): readonly string[] | undefined {
  const members =
    type === 'ArrayExpression' ? nodesIn(elements) : type === 'TSUnionType' ? nodesIn(types) : [];
  const words = members.map(onlyText);
  return words.length > 0 && words.every((word) => word !== undefined) ? words : undefined;
}

interface Limit {
  /** Of the constant that it initialises, if any. */
  readonly name: string | undefined;
  readonly value: number;
}

function* limitsIn(nodes: readonly Node[]): Generator<Limit> {
  const named = new Set<unknown>();
  for (const node of nodes) {
    const { type, id, init, value, raw } = node;
    if (type === 'VariableDeclarator' && isNode(init) && typeof init.value === 'number') {
      named.add(init);
      yield { name: nameOf(id), value: init.value };
    }
    const isDecimal = type === 'Literal' && typeof value === 'number' && !String(raw).startsWith('0x');
    if (isDecimal && !named.has(node)) yield { name: undefined, value };
  }
}

/** Where each thing stands. */
class Places {
  readonly #paths = new Map<string, string[]>();

  add(thing: string, path: string): void {
    this.#paths.set(thing, [...(this.#paths.get(thing) ?? []), path]);
  }

  /** What stands in several places, as one sentence each. */
  repeated(isRepeated: (paths: readonly string[]) => boolean): readonly string[] {
    return [...this.#paths]
      .filter(([, paths]) => isRepeated(paths))
      .map(([thing, paths]) => `${thing}: ${paths.join(', ')}`);
  }
}

const inTwoRooms = (paths: readonly string[]): boolean => new Set(paths.map(roomOf)).size > 1;
const twice = (paths: readonly string[]): boolean => new Set(paths).size > 1;

/** Two fields may well go together in two places and mean two things. */
const fewest = 3;
/** Words that stand in one list each, which others spread. */
const kept = { verdicts, statuses };
/** So large a number is one limit, wherever it stands. */
const large = 10_000_000;

/** Shapes of the same fields that are not the same. */
const others = [
  // A line of `diagnose --jsonl` gives previous secrets as plain texts: it becomes a `WebsiteFacts`.
  'the shape { name, previousSecrets, secret, websiteId }: core/causes/Facts.ts, cli/parseCase.ts',
];

/** Everything that is written down more than once, as one sentence each. */
function writtenTwice(sources: Sources): readonly string[] {
  const shapes = new Places();
  const lists = new Places();
  const keptLists = new Places();
  const constants = new Places();
  const numbers = new Places();
  const bare: string[] = [];

  for (const [path, source] of Object.entries(sources)) {
    const nodes = everyNode(parseSync(path, source).program);
    for (const node of nodes) {
      const fields = fieldsOf(node);
      if (fields !== undefined && fields.length >= fewest) {
        shapes.add(`the shape { ${[...fields].sort().join(', ')} }`, path);
      }
      const words = wordsOf(node);
      if (words === undefined || words.length < fewest) continue;
      lists.add(`the list ${[...words].sort().join(', ')}`, path);
      for (const [name, own] of Object.entries(kept)) {
        if (own.every((word) => words.includes(word))) keptLists.add(`the ${name}`, path);
      }
    }
    for (const { name, value } of limitsIn(nodes)) {
      // A name of one word, such as `longest`, says nothing about what is limited.
      if (name !== undefined && /[a-z][A-Z]/.test(name) && value >= 50)
        constants.add(`${name} = ${value}`, path);
      if (value >= large) numbers.add(`the number ${value}`, path);
      if (roomOf(path) === 'contracts' && value > 1 && path !== 'contracts/limits.ts') {
        bare.push(`the number ${value} without a name: ${path}`);
      }
    }
  }
  return [
    ...shapes.repeated(inTwoRooms),
    ...lists.repeated(inTwoRooms),
    ...keptLists.repeated(twice),
    ...constants.repeated(inTwoRooms),
    ...numbers.repeated(twice),
    ...bare,
  ];
}

const rooms = ['core', 'contracts', 'keychain', 'services', 'electron', 'cli', 'renderer'];

describe('the product', () => {
  it('writes every shape, list of words and limit down once', () => {
    expect(writtenTwice(readSources(rooms))).toEqual(others);
  });
});

describe('the count', () => {
  const schema = `const page = v.strictObject({ kind: v.literal('page'), total: count, rows: v.array(row) });`;

  it.each([
    ['an interface', `interface Page { readonly kind: 'page'; rows: readonly Row[]; total: number }`],
    ['a type', `type Page = Done | { readonly kind: 'page'; readonly total: number; readonly rows: Row[] }`],
    ['another schema', `const page = v.object({ rows, total: v.number(), kind: v.literal('page') });`],
  ])('finds the shape of a schema again in %s', (_, source) => {
    expect(writtenTwice({ 'contracts/a.ts': schema, 'services/b.ts': source })).toEqual([
      'the shape { kind=page, rows, total }: contracts/a.ts, services/b.ts',
    ]);
  });

  it.each([
    ['that says something else', `interface Page { kind: 'sheet'; rows: Row[]; total: number }`],
    ['with a field more', `interface Page { kind: 'page'; rows: Row[]; total: number; next: number }`],
  ])('lets a shape %s stand', (_, source) => {
    expect(writtenTwice({ 'contracts/a.ts': schema, 'services/b.ts': source })).toEqual([]);
  });

  it('finds a list of words again, in whatever order and form', () => {
    const found = writtenTwice({
      'core/a.ts': `const forms = ['text', 'html', 'markdown'] as const;`,
      'cli/b.ts': `type Form = 'markdown' | 'text' | 'html';`,
    });
    expect(found).toEqual(['the list html, markdown, text: core/a.ts, cli/b.ts']);
  });

  it('finds the verdicts in a longer list of the same room', () => {
    const found = writtenTwice({
      'core/a.ts': `const verdicts = ['verified', 'unverified', 'rejected'] as const;`,
      'core/b.ts': `type Outcome = 'verified' | 'unverified' | 'rejected' | 'unread';`,
    });
    expect(found).toEqual(['the verdicts: core/a.ts, core/b.ts']);
  });

  it('finds a limit again by its name, or by its size', () => {
    const found = writtenTwice({
      'core/a.ts': `const longestPaste = 20_000_000; const pageRows = 100; const lineFeed = 10;`,
      'renderer/b.tsx': `const pageRows = 100; const lineFeed = 10; if (text.length > 20e6) refuse();`,
    });
    expect(found).toEqual([
      'pageRows = 100: core/a.ts, renderer/b.tsx',
      'the number 20000000: core/a.ts, renderer/b.tsx',
    ]);
  });

  it('finds a limit without a name in a schema', () => {
    expect(writtenTwice({ 'contracts/a.ts': `v.pipe(v.string(), v.maxLength(200));` })).toEqual([
      'the number 200 without a name: contracts/a.ts',
    ]);
  });
});
