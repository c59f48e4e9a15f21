import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** Attributes that people read or hear. */
const spokenAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'eyebrow',
  'hint',
  'label',
  'legend',
  'placeholder',
  'text',
  'title',
]);

/** In these components `name` is read too; elsewhere it is an id, as of an icon. */
const spokenByName = new Set(['CopyButton']);

/** The same in every language. */
const names = new Set(['Countersign', 'qa+{1..50}@example.com']);

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Words, not only punctuation, a symbol, or a slot for `Fill`. */
const isWorded = (text: string): boolean =>
  /\p{L}/u.test(text.replace(/\{\w+\}/g, '')) && !names.has(text.trim());

/** The texts that an expression of JSX may come out as, where they stand in it: `on ? 'Hide' : 'Show'`. */
function textsIn(value: unknown): readonly string[] {
  if (!isNode(value)) return [];
  switch (value.type) {
    case 'Literal':
      return typeof value.value === 'string' ? [value.value] : [];
    case 'TemplateLiteral': {
      const quasis = Array.isArray(value.quasis) ? value.quasis : [];
      const expressions = Array.isArray(value.expressions) ? value.expressions : [];
      const raw = quasis.map((one: { value: { raw: string } }) => one.value.raw);
      return [...raw, ...expressions.flatMap(textsIn)];
    }
    case 'ConditionalExpression':
      return [...textsIn(value.consequent), ...textsIn(value.alternate)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return value.operator === '===' || value.operator === '!=='
        ? []
        : [...textsIn(value.left), ...textsIn(value.right)];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
      return textsIn(value.expression);
    default:
      return [];
  }
}

/** Every text with words that a source shows by itself instead of taking it from `locales`. */
function hardCodedIn(path: string, source: string): readonly string[] {
  const { program, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (Array.isArray(value) || !isNode(value)) return;
    if (value.type === 'JSXText') found.push(String(value.value));
    if (value.type === 'JSXElement' || value.type === 'JSXFragment') {
      for (const child of value.children as readonly Node[])
        if (child.type === 'JSXExpressionContainer') found.push(...textsIn(child));
    }
    if (value.type === 'JSXOpeningElement') {
      const element = isNode(value.name) ? String(value.name.name) : '';
      for (const one of value.attributes as readonly Node[]) {
        const name = isNode(one.name) ? String(one.name.name) : '';
        if (spokenAttributes.has(name) || (name === 'name' && spokenByName.has(element)))
          found.push(...textsIn(one.value));
      }
    }
    Object.values(value).forEach(visit);
  };
  visit(program);
  return found.filter(isWorded).map((text) => text.replace(/\s+/g, ' ').trim());
}

const renderer = fileURLToPath(new URL('../../../renderer', import.meta.url));

const components = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => name.endsWith('.tsx'))
  .toSorted();

describe('the components', () => {
  it.each(components)('take every text from the words: %s', (name) => {
    expect(hardCodedIn(name, readFileSync(join(renderer, name), 'utf8'))).toEqual([]);
  });
});

describe('the check of texts', () => {
  it.each([
    ['<p>Hello there</p>', 'Hello there'],
    ['<p>{`Hello $' + '{name}`}</p>', 'Hello'],
    ["<p>{on ? 'Hide' : words.show}</p>", 'Hide'],
    ["<p>{on && 'Hide'}</p>", 'Hide'],
    ['<input placeholder="Type here" />', 'Type here'],
    ["<Button aria-label={on ? words.hide : 'Show'} />", 'Show'],
    ['<CopyButton name="Copy it" />', 'Copy it'],
    ['<Notice title={`Saved $' + '{name}`} />', 'Saved'],
  ])('finds the text in %s', (source, text) => {
    expect(hardCodedIn('a.tsx', `const a = ${source};`)).toEqual([text]);
  });

  it.each([
    '<p className="quiet">{words.title}: {count} · …</p>',
    '<input type="text" aria-label={words.label} />',
    "<p>{status === 'proven' ? words.a : words.b}</p>",
    '<Icon name="check" />',
    '<strong>Countersign</strong>',
  ])('finds nothing in %s', (source) => {
    expect(hardCodedIn('a.tsx', `const a = ${source};`)).toEqual([]);
  });
});
