import { type AnyNode, Parser } from 'acorn';
import { nothings } from './nothings.ts';
import type { Slice } from './Slice.ts';
import {
  type Argument,
  isNone,
  isPlaceholder,
  otherConstants,
  plainName,
  printedUnopened,
  type Statement,
  type Value,
} from './Value.ts';

type Name = Value & { readonly kind: 'name' };

/** A script that parses: what it does in order, and what one of its names holds where it is handed over, as far as that is told. */
interface Script {
  readonly statements: readonly Statement[];
  readonly heldBy: (name: Name) => Value;
  /** Where it ends: what stands behind is no part of it. */
  readonly end: number;
}

/** Where something stands, or is done by: in characters, and in which function. */
interface Place {
  readonly start: number;
  readonly scope: number;
}

/** A place behind all others, in no function of the script. */
const anywhere: Place = { start: Number.POSITIVE_INFINITY, scope: -1 };

/** What a name is given somewhere; undefined where only a caller knows. */
interface Given extends Place {
  readonly value: Value | undefined;
  /** Declared, and given nothing. */
  readonly isDeclaration: boolean;
  /** Whether its function gives it every time. */
  readonly isSure: boolean;
}

const isSame = (one: Value | undefined, other: Value | undefined): boolean =>
  one === other || (one?.kind === 'text' && other?.kind === 'text' && one.text === other.text);

/**
 * What a name holds at a place, from all that it is given in a script: in the same function what comes last before it, else the
 * one thing that it is ever given. Of kind `other` where its function may give it several things, or another one fills it.
 */
function heldAt(place: Place, name: Name, given: readonly Given[]): Value {
  const unknown: Value = { kind: 'other', range: name.range };
  const own = given.filter(({ scope }) => scope === place.scope);
  if ((own.length > 0 ? own : given).some(({ value }) => value === undefined)) return name;
  const before = own.filter(({ start }) => start < place.start);
  const isAllOwn = own.length === given.length;
  if (own.length > 0 && before.length === 0 && isAllOwn)
    return { kind: 'nothing', text: 'undefined', range: name.range };
  const counted =
    before.length > 0
      ? before.slice(
          Math.max(
            before.findLastIndex((one) => one.isSure),
            0,
          ),
        )
      : given;
  const filled = counted.findIndex(({ value }) => !isNone(value));
  const first = counted[Math.max(filled, 0)];
  if (first?.value === undefined) return name;
  if (filled < 0) {
    if (before.length > 0 && (first.isDeclaration || !isAllOwn)) return unknown;
    return first.isDeclaration ? name : first.value;
  }
  if (!counted.slice(filled).every(({ value }) => isSame(value, first.value)))
    return before.length > 0 ? unknown : name;
  return first.value.kind === 'name' ? name : first.value;
}

/** Longer scripts are bundles; what matters in them is found without parsing the whole. */
const longestScript = 1_000_000;

const deepest = 40;
/** Of what a name is given, more than this tells nothing. */
const mostGiven = 60;

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

/** The name of a property or a method, whatever it is of. */
const methodOf = (node: AnyNode): string | undefined =>
  node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier'
    ? node.property.name
    : undefined;

/** What may or may not be done. */
const perhaps =
  /^(?:If|For|ForIn|ForOf|While|DoWhile|Switch|Try)Statement$|^(?:Conditional|Logical)Expression$/;

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

/** A script's tree, or the place where it is no JavaScript, or nested so deeply that the parser ran out of stack. */
function parsed(text: string): AnyNode | number {
  try {
    return TolerantParser.parse(text, {
      ecmaVersion: 'latest',
      sourceType: 'script',
      allowReturnOutsideFunction: true,
      allowAwaitOutsideFunction: true,
      allowImportExportEverywhere: true,
      allowSuperOutsideMethod: true,
      allowHashBang: true,
      checkPrivateFields: false,
    });
  } catch (error) {
    return error instanceof SyntaxError && 'pos' in error && typeof error.pos === 'number' ? error.pos : 0;
  }
}

/**
 * Reads a script with acorn; nothing of it is run. `isPrinted`: whether it may be what a console printed, rather than the source
 * of a page. Undefined where neither it nor what stands above a blank line is JavaScript, or where it is too long or too deep.
 */
export function readScript(slice: Slice, isPrinted = true): Script | undefined {
  const { text } = slice;
  if (text.length > longestScript) return undefined;
  const whole = parsed(text);
  // A program, and below it what somebody wrote of it.
  const end = typeof whole === 'number' ? text.lastIndexOf('\n\n', whole) : text.length;
  const program = typeof whole === 'number' ? (end > 0 ? parsed(text.slice(0, end)) : whole) : whole;
  if (typeof program === 'number') return undefined;

  const rangeOf = (node: AnyNode) => slice.range(node.start, node.end);
  let scope = 0;
  let isSure = true;
  const places = new Map<Value, Place>();
  const nameAt = (name: string, node: AnyNode): Value => {
    const value: Value = { kind: 'name', name: plainName(name), range: rangeOf(node) };
    places.set(value, { start: node.start, scope });
    return value;
  };
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
        if (typeof node.value === 'boolean') return { kind: 'constant', text: String(node.value), range };
        return node.value === null && node.raw === 'null'
          ? { kind: 'nothing', text: 'null', range }
          : { kind: 'other', range };
      case 'TemplateLiteral': {
        const [only] = node.quasis;
        const cooked = only?.value.cooked;
        const [expression] = node.expressions;
        if (
          expression !== undefined &&
          node.quasis.length === 2 &&
          node.quasis.every((one) => one.value.raw === '')
        )
          return read(expression, depth + 1);
        return node.quasis.length === 1 && typeof cooked === 'string'
          ? textValue(cooked, node)
          : { kind: 'other', range };
      }
      case 'Identifier':
        if (isPrinted && printedUnopened.has(node.name)) return { kind: 'elided', range };
        if (otherConstants.has(node.name)) return { kind: 'constant', text: node.name, range };
        return nothings.has(node.name)
          ? { kind: 'nothing', text: node.name, range }
          : nameAt(node.name, node);
      case 'MemberExpression':
      case 'ChainExpression': {
        const name = nameOf(node);
        if (
          node.type === 'MemberExpression' &&
          node.computed &&
          read(node.object as AnyNode, depth + 1).kind === 'elided'
        )
          return { kind: 'elided', range };
        // A property of what is computed, such as that of an answer.
        const property = node.type === 'MemberExpression' ? methodOf(node) : undefined;
        if (name !== undefined && !name.includes('(')) return nameAt(name, node);
        return property === undefined
          ? { kind: 'other', range }
          : { kind: 'name', name: `().${property}`, range };
      }
      case 'AwaitExpression':
        return read(node.argument, depth + 1);
      case 'LogicalExpression': {
        const [left, right] = [read(node.left, depth + 1), read(node.right, depth + 1)];
        return node.operator !== '&&' && isNone(right) ? left : { kind: 'other', range };
      }
      case 'ConditionalExpression': {
        const [one, other] = [read(node.consequent, depth + 1), read(node.alternate, depth + 1)];
        return isNone(other) ? one : isNone(one) ? other : { kind: 'other', range };
      }
      case 'UnaryExpression':
        if (node.operator === '-' && node.argument.type === 'Literal')
          return { kind: 'number', text: text.slice(node.start, node.end), range };
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
      case 'CallExpression': {
        const callee = node.callee as AnyNode;
        const on = callee.type === 'MemberExpression' ? read(callee.object as AnyNode, depth + 1) : undefined;
        const name = nameOf(callee) ?? (on === undefined ? undefined : methodOf(callee));
        return name === undefined
          ? { kind: 'other', range }
          : {
              kind: 'call',
              name: plainName(name),
              args: argumentsOf(node.arguments, depth + 1),
              ...(on?.kind === 'text' || on?.kind === 'name' || on?.kind === 'call' ? { on } : {}),
              range,
            };
      }
      default:
        return { kind: 'other', range };
    }
  };

  const statements: Statement[] = [];
  const definitions = new Map<string, Given[]>();
  const define = (name: string, value: Value | undefined, start: number, isDeclaration = false): void => {
    const known = definitions.get(name);
    const given = { value, start, scope, isDeclaration, isSure };
    if (known === undefined) definitions.set(name, [given]);
    else if (known.length < mostGiven) known.push(given);
    if (value?.kind !== 'object') return;
    for (const { key, value: entry } of value.entries) {
      if (entry.kind === 'text' && key !== undefined) define(`${name}.${key}`, entry, start);
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
        if (name === undefined) break;
        if (!['=', '||=', '??='].includes(node.operator)) {
          define(plainName(name), { kind: 'other', range: rangeOf(node) }, node.end);
          break;
        }
        const value = read(node.right);
        statements.push({ kind: 'assign', name: plainName(name), value, range: rangeOf(node) });
        define(plainName(name), value, node.end);
        break;
      }
      case 'VariableDeclarator': {
        if (node.id.type !== 'Identifier') break;
        if (node.init === null || node.init === undefined) {
          define(
            node.id.name,
            { kind: 'nothing', text: 'undefined', range: rangeOf(node) },
            node.start,
            true,
          );
          break;
        }
        const value = read(node.init);
        statements.push({ kind: 'assign', name: node.id.name, value, range: rangeOf(node) });
        define(node.id.name, value, node.end);
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
          if (parameter.type === 'Identifier') define(parameter.name, undefined, parameter.start);
        break;
    }
  };

  // A stack of our own: a script may nest deeper than calls can.
  const waiting: { readonly node: AnyNode; readonly inside: number; readonly isAlways: boolean }[] = [
    { node: program, inside: 0, isAlways: true },
  ];
  let scopes = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, inside, isAlways } = next;
    const isFunction = /Function/.test(node.type);
    if (isFunction) scopes += 1;
    scope = isFunction ? scopes : inside;
    isSure = isFunction || isAlways;
    visit(node);
    const child = { inside: scope, isAlways: isSure && !perhaps.test(node.type) };
    for (const one of childrenOf(node).toReversed()) waiting.push({ node: one, ...child });
  }
  const heldBy = (name: Name): Value => {
    const given = definitions.get(name.name);
    return given === undefined ? name : heldAt(places.get(name) ?? anywhere, name, given);
  };
  return { statements, heldBy, end };
}
