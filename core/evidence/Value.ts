import type { Range } from './Evidence.ts';

/** One argument of a call or one entry of an object; `key` where it is labelled. */
export interface Argument {
  readonly key?: string;
  readonly value: Value;
}

/**
 * An expression, as much of it as matters, in whatever language. `template`: a placeholder that a template engine
 * would fill. `constant`: `false`, `NaN`. `nothing`: `undefined`, `null`, `nil`. `name`: a variable or property. `other`: computed at run time.
 */
export type Value = { readonly range: Range } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'constant'; readonly text: string }
  | { readonly kind: 'template'; readonly text: string }
  | { readonly kind: 'nothing'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'object'; readonly entries: readonly Argument[] }
  /** `on`: the text or name that a method is called on. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Argument[]; readonly on?: Value }
  /** Left out by the console that printed it: `(2) […]`, `Array(2)`, `[Array]`; `isOne` where one thing is in it. */
  | { readonly kind: 'elided'; readonly isOne?: true }
  | { readonly kind: 'other' }
);

/** Whether a value is nothing, or a text without anything in it. */
export const isNone = (value: Value | undefined): boolean =>
  value?.kind === 'nothing' || (value?.kind === 'text' && value.text === '');

/** Constants that are neither texts nor numbers. */
export const otherConstants: ReadonlySet<string> = new Set([
  'true',
  'false',
  'True',
  'False',
  'NaN',
  'Infinity',
]);

/**
 * Something a program does with a name: calls it, or assigns to it. `window.` and the like are left out of names. `isBroken`:
 * a bracket in it is closed by another one, so that no browser runs it.
 */
export type Statement = { readonly name: string; readonly range: Range; readonly isBroken?: true } & (
  | { readonly kind: 'call'; readonly args: readonly Argument[] }
  | { readonly kind: 'assign'; readonly value: Value }
  /** A list that stands by itself, such as a command handed to a wrapper. */
  | { readonly kind: 'list'; readonly value: Value }
);

/** What consoles print for a list or an object that they do not open, where other languages have a name. */
export const printedUnopened: ReadonlySet<string> = new Set(['Array', 'Object']);

/** A placeholder of a template engine: Jinja, Twig, Blade, ERB, EJS, PHP, JSP, Pug, Mustache, Thymeleaf, Smarty. */
const placeholder =
  /^\s*(?:\{\{[^{}]{0,200}\}?\}\}|\{!![^{}]{0,200}!!\}|\{%[^{}]{0,200}%\}|<%[^<>]{0,200}%>|<\?[^<]{0,200}\?>|[$#@]\{[^{}]{0,200}\}|\{\$[^{}]{1,200}\}|\[\[[^[\]]{0,200}\]\]|\[\([^()]{0,200}\)\])\s*$/;

/** A variable that a surrounding string of PHP, Razor or another language would fill. */
const variable =
  /^(?:\$!?[A-Za-z_]\w{0,60}(?:(?:->|\.)\w{1,60}(?:\(\))?){0,4}|["']\s?[.+]\s?[$\w.>-]{1,120}(?:\([^()\n]{0,80}\))?\s?[.+]\s?["']|@[A-Z]\w{0,60}(?:\.\w{1,60}){0,4}|%\w{1,60}%|__[A-Z_]{2,60}__)$/;

/** Whether a text is nothing but an unrendered placeholder. */
export const isPlaceholder = (text: string): boolean =>
  text.length <= 400 && (placeholder.test(text) || variable.test(text));

/** Names of the global object say nothing about what is called. */
export const plainName = (name: string): string =>
  name.replace(/^(?:(?:window|self|globalThis|top|parent|this|global)\.)+/, '');
