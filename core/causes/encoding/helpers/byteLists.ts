import type { Part } from '../../Cause.ts';
import { digestSizes } from './written.ts';

/** A base in which bytes are written, beside ten and sixteen. */
export type OtherBase = 2 | 8;

const signed = (bytes: Uint8Array): readonly number[] => Array.from(Int8Array.from(bytes));
const indexed = (bytes: Uint8Array, first: number, line: (index: number, byte: number) => string): string =>
  Array.from(bytes, (byte, index) => line(index + first, byte)).join('');

const inBase = (bytes: Uint8Array, base: number, width = 0): readonly string[] =>
  Array.from(bytes, (byte) => byte.toString(base).padStart(width, '0'));

/** How languages print the values of bytes one by one; each measured, the usual ones first. */
export const byteLists: readonly {
  readonly print: (bytes: Uint8Array) => string;
  readonly weight: number;
  /** Where it is not ten. */
  readonly base?: OtherBase;
}[] = [
  { print: (bytes) => `[${bytes.join(', ')}]`, weight: 1 },
  { print: (bytes) => `[${signed(bytes).join(', ')}]`, weight: 1 },
  { print: (bytes) => bytes.join(','), weight: 0.7 },
  { print: (bytes) => `[${bytes.join(',')}]`, weight: 0.7 },
  { print: (bytes) => `[${bytes.join(' ')}]`, weight: 0.7 },
  { print: (bytes) => `{"type":"Buffer","data":[${bytes.join(',')}]}`, weight: 0.7 },
  { print: (bytes) => `<<${bytes.join(', ')}>>`, weight: 0.5 },
  { print: (bytes) => `{${indexed(bytes, 0, (at, byte) => `,"${at}":${byte}`).slice(1)}}`, weight: 0.3 },
  { print: (bytes) => `{${indexed(bytes, 1, (at, byte) => `,"${at}":${byte}`).slice(1)}}`, weight: 0.2 },
  {
    print: (bytes) => `Array\n(\n${indexed(bytes, 1, (at, byte) => `    [${at}] => ${byte}\n`)})\n`,
    weight: 0.2,
  },
  {
    print: (bytes) => `Array\n(\n${indexed(bytes, 0, (at, byte) => `    [${at}] => ${byte}\n`)})\n`,
    weight: 0.1,
  },
  { print: (bytes) => `array (\n${indexed(bytes, 1, (at, byte) => `  ${at} => ${byte},\n`)})`, weight: 0.1 },
  {
    print: (bytes) =>
      `array(${bytes.length}) {\n${indexed(bytes, 1, (at, byte) => `  [${at}]=>\n  int(${byte})\n`)}}\n`,
    weight: 0.1,
  },
  { print: (bytes) => `(${bytes.join(', ')})`, weight: 0.2 },
  { print: (bytes) => `{${bytes.join(', ')}}`, weight: 0.1 },
  { print: (bytes) => signed(bytes).join(','), weight: 0.1 },
  { print: (bytes) => signed(bytes).join(' '), weight: 0.1 },
  { print: (bytes) => bytes.join(' '), weight: 0.3 },
  { print: (bytes) => bytes.join(', '), weight: 0.3 },
  { print: (bytes) => bytes.join('.'), weight: 0.2 },
  { print: (bytes) => bytes.join('-'), weight: 0.1 },
  { print: (bytes) => bytes.join(':'), weight: 0.1 },
  { print: (bytes) => bytes.join('\n'), weight: 0.1 },
  { print: (bytes) => `\\${bytes.join('\\')}`, weight: 0.02 },
  { print: (bytes) => `Uint8Array(${bytes.length}) [ ${bytes.join(', ')} ]`, weight: 0.1 },
  { print: (bytes) => `[${inBase(bytes, 2).join(' ')}]`, weight: 0.03, base: 2 },
  { print: (bytes) => `[${inBase(bytes, 8).join(' ')}]`, weight: 0.03, base: 8 },
  { print: (bytes) => inBase(bytes, 2, 8).join(' '), weight: 0.03, base: 2 },
  { print: (bytes) => inBase(bytes, 8, 3).join(' '), weight: 0.03, base: 8 },
  {
    print: (bytes) =>
      `<<${inBase(bytes, 2)
        .map((digits) => `0b${digits}`)
        .join(', ')}>>`,
    weight: 0.01,
    base: 2,
  },
  {
    print: (bytes) =>
      `<<${inBase(bytes, 8)
        .map((digits) => `0o${digits}`)
        .join(', ')}>>`,
    weight: 0.01,
    base: 8,
  },
];

/** Fewer numbers prove nothing, and more than 80 are no digest. */
const fewest = 8;
const most = 80;
/** Fewer numbers without an 8 or a 9 among them may be decimal by chance; and are no digest. */
const fewestInOtherBase = 16;
const fixedWidths: readonly {
  readonly base: 10 | OtherBase;
  readonly width: number;
  readonly digits: RegExp;
}[] = [
  { base: 10, width: 3, digits: /^\d+$/ },
  { base: 8, width: 3, digits: /^[0-7]+$/ },
  { base: 2, width: 8, digits: /^[01]+$/ },
];
/** No list of so few numbers is longer, however it is decorated. */
const longest = 1_500;

/** Names and counts that printers put in front of a list: `Uint8Array(32)`, `array(32)`, `[32]uint8`, `bytes`. */
const opening = /^(?:[A-Za-z]\w*(?:\(\d+\))?|\[\d*\](?:uint8|byte))?\s*/;
const keyed = /(?:\[\s*)?["']?(\d+)["']?\s*\]?\s*(?:=>|:)\s*(?:int\()?(-?\d+)\)?/gy;

const inRange = (numbers: readonly number[]): boolean =>
  numbers.every((number) => number <= 255 && number >= -128) &&
  !(numbers.some((number) => number < 0) && numbers.some((number) => number > 127));

const bytesOfNumbers = (numbers: readonly number[]): Uint8Array | undefined =>
  numbers.length >= fewest && numbers.length <= most && inRange(numbers)
    ? Uint8Array.from(numbers, (number) => number & 0xff)
    : undefined;

/** The values of a list whose entries carry their index, 0 or 1 first. */
function keyedNumbers(body: string): readonly number[] | undefined {
  const numbers: number[] = [];
  const gap = /[\s,]*/y;
  for (let at = 0; at < body.length; ) {
    gap.lastIndex = at;
    gap.exec(body);
    if (gap.lastIndex === body.length) break;
    keyed.lastIndex = gap.lastIndex;
    const match = keyed.exec(body);
    if (match === null || numbers.length > most) return undefined;
    const first = Number(match[1]) - numbers.length;
    if (first !== 0 && first !== 1) return undefined;
    numbers.push(Number(match[2]));
    at = keyed.lastIndex;
  }
  return numbers.length > 0 ? numbers : undefined;
}

/** The values of a list with one separator throughout; white space beside it may vary, as printers break lines. */
function plainNumbers(body: string): readonly number[] | undefined {
  const first = /^-?\d{1,3}/.exec(body)?.[0];
  if (first === undefined) return undefined;
  const separator = /^(?:\s*[,;:.|/_\\-]\s*|\s+)/.exec(body.slice(first.length))?.[0];
  if (separator === undefined) return undefined;
  // A minus after a space belongs to the next number.
  const sign = /^\s+-/.test(separator) ? '' : separator.trim();
  const entries = sign === '' ? body.split(/\s+/) : body.split(sign);
  if (sign !== '' && entries.at(-1)?.trim() === '') entries.pop();
  if (entries.length > most) return undefined;
  return entries.every((entry) => /^\s*-?\d{1,3}\s*$/.test(entry)) ? entries.map(Number) : undefined;
}

/** How a byte's value is written in bases other than ten and sixteen; what is marked as such first. */
const otherBases: readonly { readonly base: OtherBase; readonly digits: RegExp }[] = [
  { base: 2, digits: /^0b([01]{1,8})$/ },
  { base: 8, digits: /^0o([0-3]?[0-7]{1,2})$/ },
  { base: 2, digits: /^([01]{1,8})$/ },
  { base: 8, digits: /^(0?[0-3]?[0-7]{1,2})$/ },
];

/**
 * The bytes of a text that lists their values in base two or eight: one reading at most, and beside that of `bytesOfList`
 * where the digits can be decimal as well.
 */
export function bytesOfOtherBase(
  text: string,
): { readonly bytes: Uint8Array; readonly base: OtherBase } | undefined {
  const written = text.length > longest ? [] : (text.match(/(?<![A-Za-z_])0[bo]\d+|(?<!\w)\d+(?!\w)/g) ?? []);
  if (written.length < fewestInOtherBase) return undefined;
  const found = otherBases.find(({ digits }) => written.every((number) => digits.test(number)));
  if (found === undefined) return undefined;
  const inDecimal = text.replace(/(?:0[bo])?\d+/g, (number) =>
    String(Number.parseInt(found.digits.exec(number)?.[1] ?? '', found.base)),
  );
  const bytes = bytesOfList(inDecimal, 'whole');
  return bytes && { bytes, base: found.base };
}

/** The bytes of digits joined without anything between them, each byte in all the digits that the largest one needs. */
export function bytesOfFixedWidth(
  text: string,
): readonly { readonly bytes: Uint8Array; readonly base: 10 | OtherBase }[] {
  return fixedWidths.flatMap(({ base, width, digits }) => {
    if (text.length % width !== 0 || !digestSizes.includes(text.length / width) || !digits.test(text))
      return [];
    const numbers = (text.match(new RegExp(`.{${width}}`, 'g')) ?? []).map((byte) =>
      Number.parseInt(byte, base),
    );
    return numbers.every((number) => number <= 255) ? [{ bytes: Uint8Array.from(numbers), base }] : [];
  });
}

/** A digest in fixed width, as `bytesOfFixedWidth` reads it. */
export const fixedWidthTexts = (
  bytes: Uint8Array,
): readonly { readonly text: string; readonly base: 10 | OtherBase }[] =>
  fixedWidths.map(({ base, width }) => ({ text: inBase(bytes, base, width).join(''), base }));

/**
 * The bytes of a text that lists their values, signed or not, in the form of any language. Where only the start of
 * it is left, the last number may have been cut and is dropped. `undefined` for any other text.
 */
export function bytesOfList(text: string, part: Part): Uint8Array | undefined {
  return listed(text, part) ?? (part === 'whole' ? bytesInText(text) : undefined);
}

/** Sixteen numbers or more in a row, each in quotes or not. */
const run = /(?<![\w.])(?:["']?-?\d{1,3}["']?[uU]?8?\s*[,;\s]\s*){15,}["']?-?\d{1,3}["']?(?![\w.])/g;

/** The bytes of the only list in a text of which each language has its own decoration around it. */
function bytesInText(text: string): Uint8Array | undefined {
  if (text.length > longest) return undefined;
  const [only, ...others] = text.match(run) ?? [];
  if (only === undefined || others.length > 0 || text.length - only.length > 100) return undefined;
  if (only !== text.trim() && !/[[({<]["'\s]*$/.test(text.slice(0, text.indexOf(only)))) return undefined;
  const bytes = bytesOfNumbers((only.match(/-?\d{1,3}/g) ?? []).map(Number));
  return bytes !== undefined && digestSizes.includes(bytes.length) ? bytes : undefined;
}

function listed(text: string, part: Part): Uint8Array | undefined {
  if (part === 'damaged' || text.length > longest || !/^\D{0,40}\d/.test(text)) return undefined;
  const json = /^\{"type":"Buffer","data":\[([\d,]*)(\]\})?$/.exec(text);
  const cut = part === 'start';
  // Lua, Haskell and OCaml put a backslash in front of each.
  let body =
    json?.[1] ??
    text
      .trim()
      .replace(opening, '')
      .replace(/^\\(?=\d)/, '');
  const [, open = ''] = /^(<<|[[({])?/.exec(body) ?? [];
  body = body.slice(open.length).trim();
  const close = { '': '', '<<': '>>', '[': ']', '(': ')', '{': '}' }[open] ?? '';
  if (json === null && open !== '') {
    if (body.endsWith(close)) body = body.slice(0, -close.length).trim();
    else if (!cut) return undefined;
  }
  if (cut) body = body.replace(/[\s,]*(?:\.\.\.|…)$/, '').replace(/(?<=[\s,;:.|/_>-])-?\w{0,3}$/, '');
  if (part === 'end') body = body.replace(/^\w{0,3}[\s,;:.|/_-]+/, '');
  const numbers = keyedNumbers(body) ?? plainNumbers(body);
  return numbers && bytesOfNumbers(numbers);
}
