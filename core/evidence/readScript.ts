import { type AnyNode, Parser } from 'acorn';
import { nothings } from './nothings.ts';
import type { Slice } from './Slice.ts';
import {
  type Argument,
  isPlaceholder,
  plainName,
  printedUnopened,
  type Statement,
  type Value,
} from './Value.ts';

/** A script that parses: what it does in order, and what its names hold where that is one constant. */
interface Script {
  readonly statements: readonly Statement[];
  readonly constants: ReadonlyMap<string, Value>;
}

/** Longer scripts are bundles; what matters in them is found without parsing the whole. */
const longestScript = 1_000_000;

const deepest = 40;

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** The nodes directly below, in the order of the text. */
const childrenOf = (node: AnyNode): readonly AnyNode[] =>
  Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
    .sort((a, b) => a.start - b.start);

const nameOf = (node: AnyNode, depth = 0): string | undefined => {
  if (depth > deepest) return undefined;
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'ThisExpression') return 'this';
  if (node.type === 'ChainExpression') return nameOf(node.expression, depth + 1);
  // Bundlers call (0, module.f)(…), so that f has no `this`.
  if (node.type === 'SequenceExpression') {
    const last = node.expressions.at(-1);
    return last === undefined ? undefined : nameOf(last, depth + 1);
  }
  if (node.type === 'CallExpression') {
    const called = nameOf(node.callee, depth + 1);
    return called === undefined ? undefined : `${called}()`;
  }
  if (node.type !== 'MemberExpression') return undefined;
  const object = nameOf(node.object, depth + 1);
  if (object === undefined) return undefined;
  if (!node.computed)
    return node.property.type === 'Identifier' ? `${object}.${node.property.name}` : undefined;
  return node.property.type === 'Literal' && typeof node.property.value === 'string'
    ? `${object}.${node.property.value}`
    : undefined;
};

/**
 * A parser that does not look whether a name was declared before: acorn goes through all names so far for each new one,
 * and two snippets that were pasted one below the other may well declare the same.
 */
const TolerantParser = Parser.extend(
  (Base) =>
    class extends Base {
      declareName(): void {}
      checkLocalExport(): void {}
    },
);

/**
 * Reads a script with acorn; nothing of it is run. `isPrinted`: whether it may be what a console printed, rather than the source
 * of a page. Undefined where it is no JavaScript, too long or too deep. */
export function readScript(slice: Slice, isPrinted = true): Script | undefined {
  const { text } = slice;
  if (text.length > longestScript) return undefined;
  let program: AnyNode;
  try {
    program = TolerantParser.parse(text, {
      ecmaVersion: 'latest',
      sourceType: 'script',
      allowReturnOutsideFunction: true,
      allowAwaitOutsideFunction: true,
      allowImportExportEverywhere: true,
      allowSuperOutsideMethod: true,
      allowHashBang: true,
      checkPrivateFields: false,
    });
  } catch {
    // Not JavaScript, or nested so deeply that the parser ran out of stack: the tolerant reader takes over.
    return undefined;
  }

  const rangeOf = (node: AnyNode) => slice.range(node.start, node.end);
  const textValue = (value: string, node: AnyNode): Value => {
    const range = slice.range(node.start + 1, node.end - 1);
    return isPlaceholder(value)
      ? { kind: 'template', text: value, range }
      : { kind: 'text', text: value, range };
  };

  const argumentsOf = (nodes: readonly AnyNode[], depth: number): readonly Argument[] =>
    nodes.map((one) =>
      // Kotlin's named arguments are assignments here.
      one.type === 'AssignmentExpression' && one.left.type === 'Identifier'
        ? { key: one.left.name, value: read(one.right, depth) }
        : { value: read(one, depth) },
    );

  const read = (node: AnyNode, depth = 0): Value => {
    const range = rangeOf(node);
    if (depth > deepest) return { kind: 'other', range };
    switch (node.type) {
      case 'Literal':
        if (typeof node.value === 'string') return textValue(node.value, node);
        if (typeof node.value === 'number') return { kind: 'number', text: node.raw ?? '', range };
        return node.value === null && node.raw === 'null'
          ? { kind: 'nothing', text: 'null', range }
          : { kind: 'other', range };
      case 'TemplateLiteral': {
        const [only] = node.quasis;
        const cooked = only?.value.cooked;
        return node.quasis.length === 1 && typeof cooked === 'string'
          ? textValue(cooked, node)
          : { kind: 'other', range };
      }
      case 'Identifier':
        if (isPrinted && printedUnopened.has(node.name)) return { kind: 'elided', range };
        return nothings.has(node.name)
          ? { kind: 'nothing', text: node.name, range }
          : { kind: 'name', name: plainName(node.name), range };
      case 'MemberExpression':
      case 'ChainExpression': {
        const name = nameOf(node);
        if (
          node.type === 'MemberExpression' &&
          node.computed &&
          read(node.object as AnyNode, depth + 1).kind === 'elided'
        )
          return { kind: 'elided', range };
        return name === undefined || name.includes('(')
          ? { kind: 'other', range }
          : { kind: 'name', name: plainName(name), range };
      }
      case 'UnaryExpression':
        return node.operator === 'void'
          ? { kind: 'nothing', text: 'undefined', range }
          : { kind: 'other', range };
      case 'ArrayExpression': {
        const items = node.elements.map(
          (item): Value =>
            item === null ? { kind: 'nothing', text: 'undefined', range } : read(item, depth + 1),
        );
        return items.length === 1 && items[0]?.kind === 'elided'
          ? { kind: 'elided', range }
          : { kind: 'list', items, range };
      }
      case 'ObjectExpression':
        return {
          kind: 'object',
          entries: node.properties.flatMap((property) => {
            if (property.type !== 'Property') return [];
            const { key } = property;
            const name =
              key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;
            return name === undefined ? [] : [{ key: name, value: read(property.value, depth + 1) }];
          }),
          range,
        };
      case 'BinaryExpression': {
        if (node.operator !== '+') return { kind: 'other', range };
        const left = read(node.left as AnyNode, depth + 1);
        const right = read(node.right, depth + 1);
        return left.kind === 'text' && right.kind === 'text'
          ? { kind: 'text', text: left.text + right.text, range }
          : { kind: 'other', range };
      }
      case 'ParenthesizedExpression':
        return read(node.expression, depth + 1);
      case 'NewExpression':
      case 'CallExpression': {
        const name = nameOf(node.callee as AnyNode);
        return name === undefined
          ? { kind: 'other', range }
          : { kind: 'call', name: plainName(name), args: argumentsOf(node.arguments, depth + 1), range };
      }
      default:
        return { kind: 'other', range };
    }
  };

  const statements: Statement[] = [];
  const constants = new Map<string, Value>();
  const ambiguous = new Set<string>();
  const define = (name: string, value: Value | undefined): void => {
    const known = constants.get(name);
    const isSame = known?.kind === 'text' && value?.kind === 'text' && known.text === value.text;
    if (value === undefined || (known !== undefined && !isSame)) ambiguous.add(name);
    else constants.set(name, value);
    if (value?.kind !== 'object') return;
    for (const { key, value: entry } of value.entries) {
      if (entry.kind === 'text' && key !== undefined) define(`${name}.${key}`, entry);
    }
  };

  const visit = (node: AnyNode): void => {
    switch (node.type) {
      case 'CallExpression':
      case 'NewExpression': {
        const name = nameOf(node.callee as AnyNode);
        if (name !== undefined)
          statements.push({
            kind: 'call',
            name: plainName(name),
            args: argumentsOf(node.arguments, 0),
            range: rangeOf(node),
          });
        break;
      }
      case 'AssignmentExpression': {
        const name = nameOf(node.left as AnyNode);
        if (name === undefined || !['=', '||=', '??='].includes(node.operator)) break;
        const value = read(node.right);
        statements.push({ kind: 'assign', name: plainName(name), value, range: rangeOf(node) });
        define(plainName(name), value);
        break;
      }
      case 'VariableDeclarator': {
        if (node.id.type !== 'Identifier' || node.init === null || node.init === undefined) break;
        const value = read(node.init);
        statements.push({ kind: 'assign', name: node.id.name, value, range: rangeOf(node) });
        define(node.id.name, value);
        break;
      }
      case 'ArrayExpression': {
        const [verb, key] = node.elements;
        if (verb?.type === 'Literal' && key?.type === 'Literal' && typeof key.value === 'string')
          statements.push({ kind: 'list', name: '', value: read(node), range: rangeOf(node) });
        break;
      }
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        for (const parameter of node.params)
          if (parameter.type === 'Identifier') define(parameter.name, undefined);
        break;
    }
  };

  // A stack of our own: a script may nest deeper than calls can.
  const waiting: AnyNode[] = [program];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    visit(node);
    for (const child of childrenOf(node).toReversed()) waiting.push(child);
  }
  for (const name of ambiguous) constants.delete(name);
  return { statements, constants };
}
