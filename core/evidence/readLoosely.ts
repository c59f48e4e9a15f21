import { isControlTag } from './isControlTag.ts';
import { nothings } from './nothings.ts';
import { readShownString, readString } from './readString.ts';
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

/** Work on one statement ends here, whatever follows. */
const mostTokens = 2_000;
const deepest = 24;
const longestPath = 16;

/** White space, what a mail quotes its lines with, or one comment; longer ones end the statement. */
const gap = /\s{1,4000}|(?<=\n)(?:> ?){1,5}|\/\/[^\n]{0,500}|\/\*(?:[^*]|\*(?!\/)){0,2000}\*\//y;
const word = /[$@]?[\p{L}_$][\p{L}\p{N}_$]*/uy;
const number = /-?\d[\d_]*(?:\.\d+)?/y;
const hole =
  /\[\[[$*#@~]\{[^{}]{0,200}\}\]\]|\{\{[^{}]{0,200}\}?\}\}|\{!![^{}]{0,200}!!\}|\{%[^{}]{0,200}%\}|<%[^<>]{0,200}%>|<\?[^<]{0,200}?\?>|#\{[^{}]{0,200}\}|\$\{[^{}]{0,200}\}/y;

/** What the consoles of browsers print in place of a list or an object, and before one that they print. */
const elided =
  /(?:(?:Array ?)?\(\d{1,6}\) ?)?(?:\[ ?(?:…|\.{3}) ?\]|\{ ?(?:…|\.{3}) ?\})|Array ?\(\d{1,6}\)(?! ?\[)|(?:Array|Object) ?\[\d{1,6}\]|\[(?:object )?(?:Array|Object)\]|#?<(?:Array|Object|array)\b[^<>\n]{0,60}>|…/y;
/** A promise, as consoles print it. */
const promise = /\[object Promise\]|Promise ?\{[^{}\n]{0,200}\}/y;
/** What consoles print of a function or of bytes, and what stands in a program where a page's quotation marks were escaped. */
const printed =
  /\[(?:Async)?(?:Generator)?(?:Function|class|Symbol)\b[^\]\n]{0,80}\]|ƒ ?\w{0,40}\([^()\n]{0,80}\)(?: ?\{[^{}\n]{0,80}\})?|<(?:Buffer|Bytes)[^<>\n]{0,500}>|(?:Uint8|Int8|Uint8Clamped)Array ?\(\d{1,6}\) ?\[[^[\]\n]{0,900}\]|ArrayBuffer ?\(\d{1,6}\)(?: ?\{[^{}\n]{0,900}\})?/y;
const reference = /&(?:quot|apos|#0?3[49]);[^\s,;&()[\]{}]{0,400}(?:&(?:quot|apos|#0?3[49]);)?/y;
const announced = /(?:(?:Array ?)?\(\d{1,6}\) ?|Array ?)(?=\[)/y;

/** A branch of Blade's or PHP's between two values. */
const branch = /@(?:if|isset|else|endif|endisset)\b(?:\([^()\n]{0,80}\))?|<\?(?!=)[^<]{0,200}?\?>/y;

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** A string that is nothing but a variable's value. */
const filledWhole = /^(?:\\\(([\w.]{1,80})\)|\$\{([\w.]{1,80})\})$/;

/** Reads expressions of any C-like language from one place in a text, without knowing which language it is. */
function readerAt(slice: Slice, from: number, read: typeof readString = readString) {
  const { text } = slice;
  let at = from;
  let tokens = 0;
  let isBroken = false;

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const skip = (): void => {
    for (let gaps = 0; gaps < 40; gaps++) if (match(gap) === undefined) break;
  };
  const spent = (): boolean => {
    tokens += 1;
    return tokens > mostTokens || at >= text.length;
  };

  /** A name with what belongs to it: `a.b`, `a?.b`, `a!!.b`, `a["b"]`, `A::b`, `a->b`. */
  const path = (): string | undefined => {
    const first = match(word);
    if (first === undefined) return undefined;
    const parts = [first];
    while (parts.length < longestPath && !spent()) {
      const before = at;
      skip();
      const joined = match(/(?:!!|!)?(?:\?\.|\.\.|\.|::|->)/y);
      skip();
      if (joined !== undefined) {
        const part = match(word);
        if (part !== undefined) {
          parts.push(part);
          continue;
        }
      }
      if (text[at] === '[' && /["'`]/.test(text[at + 1] ?? '')) {
        const key = read(text, at + 1, 100);
        if (key !== undefined && text[key.next] === ']') {
          parts.push(key.text);
          at = key.next + 1;
          continue;
        }
      }
      at = before;
      break;
    }
    return parts.join('.');
  };

  /** Leaves everything up to the next comma or closing bracket of this level. */
  const skipRest = (): boolean => {
    let skipped = false;
    const open: string[] = [];
    while (!spent()) {
      skip();
      const character = text[at];
      if (character === undefined) break;
      if (open.length === 0 && /[,;)\]}]/.test(character)) break;
      if (character === open.at(-1)) open.pop();
      else if (closers[character] !== undefined) open.push(closers[character]);
      else if (/[)\]}]/.test(character)) break;
      const literal = read(text, at);
      at = literal?.next ?? at + 1;
      skipped = true;
    }
    return skipped;
  };

  const list = (depth: number, closing: string): readonly Argument[] => {
    const items: Argument[] = [];
    while (!spent()) {
      skip();
      if (text[at] === closing) {
        at += 1;
        break;
      }
      if (text[at] === ',') {
        at += 1;
        continue;
      }
      const before = at;
      const item = argument(depth);
      items.push(item);
      skip();
      if (text[at] !== ',' && text[at] !== closing) {
        const character = text[at];
        if (character === undefined || /[)\]};]/.test(character)) {
          if (closing === ']' && character === ')') isBroken = true;
          break;
        }
        skipRest();
      }
      if (at === before) break;
    }
    return items;
  };

  /** `key: value`, `key = value`, `"key" => value`, or a value. */
  const argument = (depth: number): Argument => {
    const before = at;
    const literal = read(text, at, 100);
    const key = literal?.text ?? match(word);
    if (literal !== undefined) at = literal.next;
    if (key !== undefined) {
      skip();
      // A colon directly before a colon is a scope, and two equals signs compare.
      if (match(/=>|:(?!:)|=(?![=>])/y) !== undefined) {
        skip();
        return { key, value: expression(depth) };
      }
    }
    at = before;
    return { value: expression(depth) };
  };

  const primary = (depth: number): Value => {
    const start = at;
    const ranged = () => slice.range(start, at);
    if (depth > deepest || spent()) return { kind: 'other', range: ranged() };
    if (text[at] === '@' && /["'[{(]/.test(text[at + 1] ?? '')) at += 1;
    match(/[rRbBfFuU](?=["'])/y);
    const literal = read(text, at);
    if (literal !== undefined) {
      at = literal.next;
      const range = slice.range(literal.start, literal.end);
      if (isPlaceholder(literal.text) && literal.quote !== '`')
        return { kind: 'template', text: literal.text, range };
      const only = filledWhole.exec(text.slice(literal.start, literal.end));
      const name = only?.slice(1).find((one) => one !== undefined);
      if (name !== undefined && literal.text !== name) return { kind: 'name', name: plainName(name), range };
      const isComputed =
        (literal.quote === '`' && literal.text.includes('${')) ||
        /\\\(/.test(text.slice(literal.start, literal.end));
      return isComputed ? { kind: 'other', range } : { kind: 'text', text: literal.text, range };
    }
    // As text it is what a page would hand over.
    if (match(promise) !== undefined) return { kind: 'text', text: '[object Promise]', range: ranged() };
    const shown = match(printed) ?? match(reference);
    if (shown !== undefined) return { kind: 'text', text: shown, range: ranged() };
    const left = match(elided);
    if (left !== undefined)
      return { kind: 'elided', ...(/\(1\)|\[1\]/.test(left) ? { isOne: true } : {}), range: ranged() };
    match(announced);
    const filled = match(hole);
    if (filled !== undefined) return { kind: 'template', text: filled, range: ranged() };
    const character = text[at];
    if (character === '[' || character === '(' || character === '{') {
      at += 1;
      const items = list(depth + 1, closers[character] ?? '');
      if (character === '{') return { kind: 'object', entries: items, range: ranged() };
      if (character === '[' && items.length === 1 && items[0]?.value.kind === 'elided')
        return { kind: 'elided', range: ranged() };
      if (character === '(' && items.length === 1 && items[0] !== undefined) return items[0].value;
      return { kind: 'list', items: items.map(({ value }) => value), range: ranged() };
    }
    const digits = match(number);
    if (digits !== undefined) return { kind: 'number', text: digits, range: ranged() };
    const prefix = match(/(?:new|await|const|typeof|as|try!?|&|!+)\s+/y);
    const name = path();
    if (name === undefined) return { kind: 'other', range: ranged() };
    if (printedUnopened.has(name) && text[at] !== '(') return { kind: 'elided', range: ranged() };
    if (nothings.has(name)) return { kind: 'nothing', text: name, range: ranged() };
    if (otherConstants.has(name)) return { kind: 'constant', text: name, range: ranged() };
    const end = at;
    match(/!(?![=])/y);
    match(/[ \t]{0,20}(?:<[\w, ]{0,60}>)?(?=\()/y);
    if (text[at] === '(') {
      at += 1;
      const args = list(depth + 1, ')');
      if (prefix?.startsWith('new') && name === 'String') return { kind: 'other', range: ranged() };
      const called = plainName(name);
      const end = called.lastIndexOf('.');
      const on: Value | undefined =
        end > 0 && args.length === 0
          ? { kind: 'name', name: called.slice(0, end), range: ranged() }
          : undefined;
      return { kind: 'call', name: called, args, ...(on && { on }), range: ranged() };
    }
    return { kind: 'name', name: plainName(name), range: slice.range(start, end) };
  };

  const expression = (depth: number): Value => {
    const start = at;
    let value = primary(depth);
    while (!spent()) {
      const before = at;
      skip();
      if (match(/\+(?!\+)|\.(?=\s*["'])/y) !== undefined) {
        skip();
        const next = primary(depth + 1);
        value =
          value.kind === 'text' && next.kind === 'text'
            ? {
                kind: 'text',
                text: value.text + next.text,
                range: { start: value.range.start, end: next.range.end },
              }
            : { kind: 'other', range: slice.range(start, at) };
        continue;
      }
      // Whatever a template makes of it, it hands over this.
      if (match(branch) !== undefined) continue;
      const beforeTag = at;
      const tag = match(hole);
      if (tag !== undefined && isControlTag(tag)) continue;
      at = beforeTag;
      // `or nothing`, and a choice between something and nothing.
      if (match(/\?\?|\|\||\?:/y) !== undefined) {
        skip();
        if (!isNone(primary(depth + 1))) value = { kind: 'other', range: slice.range(start, at) };
        continue;
      }
      if (match(/\?(?![.?:])/y) !== undefined) {
        skip();
        const one = primary(depth + 1);
        skip();
        const isChoice = match(/:(?!:)/y) !== undefined;
        skip();
        const other: Value = isChoice ? primary(depth + 1) : { kind: 'other', range: one.range };
        value = isNone(other) ? one : isNone(one) ? other : { kind: 'other', range: slice.range(start, at) };
        continue;
      }
      const member = match(/[!?]{0,2}\.[\p{L}_$][\p{L}\p{N}_$]{0,60}(?=[(\s,;)\]}.!?]|$)/uy);
      if (member !== undefined) {
        const owner = value.kind === 'call' ? `${value.name}()` : value.kind === 'name' ? value.name : '()';
        const name = `${owner}.${member.replace(/^[!?]*\./, '')}`;
        const args = match(/\(/y) === undefined ? undefined : list(depth + 1, ')');
        const range = { start: value.range.start, end: slice.range(at, at).end };
        value =
          args === undefined
            ? { kind: 'name', name, range }
            : { kind: 'call', name, args, ...(args.length === 0 ? { on: value } : {}), range };
        continue;
      }
      // A cast or an assurance leaves the value as it is.
      if (match(/(?:as[?!]?\s+[\w<>?]{1,60}|!+)(?=\s*[,)\]};])/y) !== undefined) continue;
      const character = text[at];
      // A line break ends the expression where the next line does not carry on with it.
      const ended =
        character === undefined ||
        /[,;)\]}]/.test(character) ||
        (/[\n\r]/.test(text.slice(before, at)) && !/[.?|&*/<=:]/.test(character)) ||
        // Neither does anything behind an empty line, nor what is no code: markup, marks of other programs.
        /\n[ \t\r]{0,80}\n/.test(text.slice(before, at)) ||
        (value.kind === 'text' && noCode.test(text.slice(at, at + 2)));
      if (ended) {
        at = before;
        break;
      }
      at = before;
      if (depth === 0) return { kind: 'other', range: slice.range(start, at) };
      if (!skipRest()) break;
      return { kind: 'other', range: slice.range(start, at) };
    }
    return value;
  };

  return {
    path,
    skip,
    match,
    expression,
    primary,
    list,
    peek: () => text[at],
    at: () => at,
    broken: (): { readonly isBroken?: true } => (isBroken ? { isBroken } : {}),
  };
}

/** What goes on no expression behind a text. */
const noCode = /^(?:<[a-z!/]|[^\p{L}\p{N}\s+\-*/%?.|&=<>()[\]{}!:^~@#$"'`\\,;])/iu;

const withoutThis = /\(\s{0,4}0\s{0,4},\s{0,4}(?:[\w$]{1,30}\.){0,4}$/;

/** The statement that begins at a name: a call, or an assignment; `isShown` in code that a page shows. Reads a bounded stretch of the text. */
export function statementAt(slice: Slice, from: number, isShown = false): Statement | undefined {
  const reader = readerAt(slice, from, isShown ? readShownString : readString);
  const name = reader.path();
  if (name === undefined) return undefined;
  const plain = plainName(name);
  reader.skip();
  reader.match(/!{1,2}(?==)|\?\.(?=\()/y);
  // Bundlers call (0, module.f)(…), so that f has no `this`.
  if (withoutThis.test(slice.text.slice(Math.max(0, from - 80), from))) reader.match(/\)\s{0,4}(?=\()/y);
  if (reader.peek() === '(') {
    reader.match(/\(/y);
    const args = reader.list(1, ')');
    return { kind: 'call', name: plain, args, range: slice.range(from, reader.at()), ...reader.broken() };
  }
  // Objective-C: [CrispSDK setEmail:@"…" signature:@"…"], read from the receiver on.
  if (/[\w\]]/.test(reader.peek() ?? '')) {
    const property = reader.match(/\w{1,80}(?=\])/y);
    reader.match(/\]\s*/y);
    const receiver = property === undefined ? plain : `${plain}.${property}`;
    const selector = reader.match(/\w{1,80}(?=\s*:)/y);
    if (selector === undefined) return undefined;
    const parts: Argument[] = [];
    for (let part = 0; part < 5; part++) {
      if (reader.match(/\s*:\s*/y) === undefined) break;
      parts.push({ key: selector, value: reader.expression(0) });
      reader.skip();
      if (reader.match(/\w{1,80}(?=\s*:)/y) === undefined) break;
    }
    return {
      kind: 'call',
      name: `${receiver}.${selector}`,
      args: parts,
      range: slice.range(from, reader.at()),
    };
  }
  reader.match(/:\s*[\w<>?[\]]{1,60}\s*(?==)/y);
  if (reader.match(/(?:\|\||\?\?)?=(?![=>])|:(?![:=])/y) === undefined) return undefined;
  reader.skip();
  const value = reader.expression(0);
  return { kind: 'assign', name: plain, value, range: slice.range(from, reader.at()) };
}

/** The list or object whose opening bracket stands at a place, whatever stands behind it, such as a log's time. */
export function listAt(slice: Slice, from: number, isShown = false): Statement {
  const reader = readerAt(slice, from, isShown ? readShownString : readString);
  const value = reader.primary(1);
  return { kind: 'list', name: '', value, range: slice.range(from, reader.at()) };
}

const anyName = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
const isGiven =
  /["']?\s{0,10}(?::\s{0,5}[\p{L}][\w<>?]{0,40}\s{0,5})?(?:[+.]?=(?![=>])|:(?![:=])|=>)\s{0,10}/uy;
/** Longer names are no variables. */
const longestVariable = 200;
/** Places that are looked at for one name. */
const mostGiven = 60;

/** A variable of its own, no parameter with a default and no named argument. */
const isDeclared = (text: string, place: number): boolean =>
  /(?:^|[\n;{])[ \t]{0,40}(?:(?:let|var|val|const|final|my|local|lateinit|private|String\??)[ \t]{1,4}){1,4}\$?[\p{L}_][\p{L}\p{N}_]{0,80}[^\n(){},]{0,40}$/u.test(
    text.slice(Math.max(0, place - 200), place),
  );

/** Whether a name is given what is made of itself: `sig = sig.slice(0, 32)`. */
function isMadeOf(text: string, place: number, name: string, { kind }: Value): boolean {
  if (/[+.]=\s{0,10}$/.test(text.slice(Math.max(0, place - 12), place))) return true;
  if (kind !== 'call' && kind !== 'other') return false;
  const [line = ''] = /^[^\n,;]{0,200}/.exec(text.slice(place, place + 200)) ?? [];
  return line.startsWith(`${name}.`) || line.startsWith(`${name}[`);
}

/** The places behind which names are given something, by name: one pass over a text, whatever it holds. */
function givenIn(text: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const { 0: name, index } of text.matchAll(anyName)) {
    if (name.length > longestVariable) continue;
    isGiven.lastIndex = index + name.length;
    const match = isGiven.exec(text);
    if (match === null) continue;
    const known = places.get(name);
    if (known === undefined) places.set(name, [isGiven.lastIndex]);
    else if (known.length < mostGiven) known.push(isGiven.lastIndex);
  }
  return places;
}

/**
 * Finds the literal that a name is given anywhere in a text, if it is given exactly one. The text is gone through once,
 * when the first name is asked for; each name is looked up once.
 */
export function literalsIn(slice: Slice): (name: string) => Value | undefined {
  let places: ReadonlyMap<string, readonly number[]> | undefined;
  const known = new Map<string, Value | undefined>();
  const read = (name: string): Value | undefined => {
    places ??= givenIn(slice.text);
    let found: Value | undefined;
    const given = places.get(name) ?? [];
    for (const place of given) {
      const value = readerAt(slice, place).expression(0);
      // Declared as nothing, and never given anything else.
      if (value.kind === 'nothing' && given.length === 1 && isDeclared(slice.text, place)) return value;
      const isChanged =
        value.kind === 'nothing' ? found !== undefined : isMadeOf(slice.text, place, name, value);
      if (isChanged) return { kind: 'other', range: value.range };
      if (value.kind !== 'text') continue;
      if (found?.kind === 'text' && found.text !== value.text) return undefined;
      found = value;
    }
    return found;
  };
  return (name) => {
    const last = name.split('.').at(-1) ?? name;
    if (!known.has(last)) known.set(last, read(last));
    return known.get(last);
  };
}
