import type { Part } from '../../Cause.ts';
import { areNumbers, dumpedCells } from './dumpedCells.ts';
import { digestSizes } from './written.ts';

/** Hex digits in groups: how many digits a group has, and what stands between two. */
interface Grouping {
  readonly size: number;
  readonly between: string;
  /** Whether `between` also follows the last group. */
  readonly trailing?: boolean;
  /** Whether all of it stands in angle brackets, as Objective-C describes NSData. */
  readonly bracketed?: boolean;
  readonly weight?: number;
}

/** Groupings that programs write, the usual ones first. */
export const groupings: readonly Grouping[] = [
  { size: 2, between: '-' },
  { size: 2, between: ':' },
  { size: 2, between: ' ' },
  { size: 2, between: ' ', trailing: true },
  { size: 2, between: ':', trailing: true },
  { size: 2, between: '-', trailing: true },
  { size: 2, between: ', ' },
  { size: 2, between: ',' },
  { size: 2, between: '.' },
  { size: 2, between: '_' },
  { size: 4, between: ' ' },
  { size: 4, between: '-' },
  { size: 8, between: ' ' },
  { size: 8, between: ' ', bracketed: true },
  { size: 8, between: '-' },
];

export function group(hex: string, { size, between, trailing, bracketed }: Grouping): string {
  const groups = hex.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];
  const text = groups.join(between) + (trailing ? between : '');
  return bracketed ? `<${text}>` : text;
}

/** As `od -An -tx1` prints bytes: sixteen a line, a space in front of each. */
export const groupLikeDump = (hex: string): string =>
  (hex.match(/.{1,32}/g) ?? []).map((line) => line.replace(/../g, ' $&')).join('\n');

/** How languages print a list of bytes that they have written as hex before. */
export const hexLists: readonly ((bytes: readonly string[]) => string)[] = [
  (bytes) => `[${bytes.join(', ')}]`,
  (bytes) => `['${bytes.join("', '")}']`,
  (bytes) => `["${bytes.join('", "')}"]`,
  (bytes) => `["${bytes.join('","')}"]`,
  (bytes) => `[${bytes.join(' ')}]`,
  (bytes) => `{${bytes.join(', ')}}`,
  (bytes) => `(${bytes.join(', ')})`,
  (bytes) => `<${bytes.join(' ')}>`,
  (bytes) => `[]byte{${bytes.join(', ')}}`,
  (bytes) => `[${bytes.length}]uint8{${bytes.join(', ')}}`,
];

/** Every byte with the same mark in front of it, or around it, and nothing else between them. */
export const markings: readonly ((byte: string) => string)[] = [
  (byte) => `\\x${byte}`,
  (byte) => `0x${byte}`,
  (byte) => `%${byte}`,
  (byte) => `\\u00${byte}`,
  (byte) => `&#x${byte};`,
];

/** A UUID’s grouping, which some programs give to 16 bytes. */
export const groupLikeUuid = (hex: string): string =>
  hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Fewer groups are a text with some other character in it. */
const fewestGroups = 3;

/** What begins a list: a bracket, and what may stand before it: a length or the name of a type. */
const opening = /^(?:(?:\[\d{0,3}\](?:byte|uint8)|[\w.:]{0,24})(?:\(\d{1,3}\))? ?)?(<<|[[({<])/;
// Apart: in one pattern, white space between the two would be tried in every way in which it can be shared out.
const ending = /(?:>>|[\])}>])$/;
const closing: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}', '<': '>', '<<': '>>' };
/** One byte, or one group of bytes, in a list: in quotes or not, with a mark before it or not. */
const listed =
  /^(["'`]?)(?:0x|0X|16#|\\x|x|U\+|#)?([0-9a-fA-F]{2}|[0-9a-fA-F]{4}|[0-9a-fA-F]{8}|[0-9a-fA-F]{16})\1$/;

/** Bytes in hex, sixteen or more, as the only list in a longer text. */
const run =
  /(?<![\w.])(?:["']?(?:0[xX])?[0-9a-fA-F]{2}["']?[,;:\s]\s*){15,}["']?(?:0[xX])?[0-9a-fA-F]{2}["']?(?![\w.])/g;

function bytesInText(text: string): string | undefined {
  const [only, ...others] = text.match(run) ?? [];
  // Only in brackets: in front of anything else stands a prefix, which has a name of its own.
  if (only === undefined || others.length > 0 || !/[[({<]["'\s]*$/.test(text.slice(0, text.indexOf(only))))
    return undefined;
  const bytes = only.replace(/0[xX]/g, '').match(/[0-9a-fA-F]{2}/g) ?? [];
  return text.length - only.length <= 100 && digestSizes.includes(bytes.length) ? bytes.join('') : undefined;
}

/** The hex digits of a list in brackets; `undefined` where one of its entries is no hex, or all of them are decimal. */
function unlisted(text: string): string | undefined {
  const [start, open] = opening.exec(text) ?? [];
  const end = ending.exec(text);
  if (start === undefined || open === undefined || end === null || closing[open] !== end[0])
    return bytesInText(text);
  const body = text.slice(start.length, end.index).trim().replace(/,$/, '').trimEnd();
  const entries = body.split(/\s*[,;]\s*|\s+/).map((entry) => listed.exec(entry)?.[2]);
  const [first] = entries;
  if (entries.length < fewestGroups || first === undefined) return undefined;
  return entries.every((entry) => entry?.length === first.length) ? entries.join('') : undefined;
}

/** As `markings` write it; a percent sign between bytes is a separator as any other. */
const markedBytes =
  /^(?:(?:0x[0-9a-f]{2})+|(?:\\x[0-9a-f]{2})+|(?:\\u00[0-9a-f]{2})+|(?:&#x[0-9a-f]{2};)+)$/i;

/** The hex digits of a text in which each byte has the same mark (`0x`, `\\x`), and what the mark is; `undefined` for any other text. */
export function withoutMarks(
  text: string,
): { readonly joined: string; readonly between: string } | undefined {
  if (text.length <= 8 || !markedBytes.test(text)) return undefined;
  return {
    joined: text.replace(/0x|\\x|\\u00|&#x|;/gi, ''),
    between: /^(?:0x|\\x|\\u00|&#x)/i.exec(text)?.[0] ?? '',
  };
}

/** The digits of a dump, without its offsets and its column of characters. */
function undumped(text: string): string | undefined {
  const digits = dumpedCells(text)?.map((cell) => cell.replace(/^0[xX]/, ''));
  // One text behind the index of a list is no dump.
  if (digits?.length === 1 && text.trimStart().startsWith('[')) return undefined;
  // An odd number of digits, or a sign, is no hex.
  return digits?.every((cell) => /^(?:[0-9a-fA-F]{2})+$/.test(cell)) && !areNumbers(digits)
    ? digits.join('')
    : undefined;
}

/** od's column of characters where it prints no offsets. */
const characterColumn = / {1,80}>[^\r\n]{1,64}<[ \t]*$/gm;

/**
 * Takes the separators out of hex digits in groups of one size. What stands in front of each group (`0x`) goes with them. Where only a part of the text is left, the group at the cut may be shorter; a whole one may begin with a
 * shorter group, since some programs count from the right. `undefined` for any other text.
 */
export function ungroup(
  written: string,
  part: Part,
): { readonly joined: string; readonly between: string } | undefined {
  const dumped = undumped(written);
  if (dumped !== undefined) return { joined: dumped, between: ' ' };
  const described = part === 'whole' ? /^<([0-9a-f]{8}(?: [0-9a-f]{2,8})+)>$/.exec(written)?.[1] : undefined;
  if (described !== undefined) return ungroup(described, part);
  const unmarked = withoutMarks(written);
  if (unmarked !== undefined) return unmarked;
  const list = part === 'whole' ? unlisted(written) : undefined;
  if (list !== undefined) return { joined: list, between: /[,;]/.exec(written)?.[0] ?? ' ' };
  // Without offsets, dumps break their lines after some bytes and start each with spaces.
  const bare = written.endsWith('<') ? written.replace(characterColumn, '') : written;
  const text = /[\r\n]/.test(bare) ? bare.trim().replace(/[ \t]*\r?\n[ \t]*/g, ' ') : bare;
  const lead = /^[^0-9a-zA-Z\\]{1,2}(?=[0-9a-fA-F])/.exec(text)?.[0] ?? '';
  const body = text.slice(lead.length);
  const mark = /^(?:0[xX]|\\x)(?=[0-9a-fA-F]{2}[^0-9a-fA-F])/.exec(body)?.[0] ?? '';
  const first = /^[0-9a-fA-F]{1,8}(?![0-9a-fA-F])/.exec(body.slice(mark.length))?.[0] ?? '';
  const between = /^[^0-9a-zA-Z\\]{1,3}/.exec(body.slice(mark.length + first.length))?.[0] ?? '';
  if (first === '' || between === '' || (lead !== '' && lead !== between)) return undefined;
  const groups = body.split(between);
  if (groups.at(-1) === '') groups.pop();
  const digits = groups.map((group) => (group.startsWith(mark) ? group.slice(mark.length) : ''));
  if (digits.length < fewestGroups || !digits.every((group) => /^[0-9a-fA-F]+$/.test(group)))
    return undefined;
  if (groupLikeUuid(digits.join('')) === text) return { joined: digits.join(''), between };
  const size = digits[1]?.length ?? 0;
  const regular = digits.every(({ length }, index) => {
    const mayBeShorter = index === 0 ? part !== 'start' : index === digits.length - 1 && part === 'start';
    return mayBeShorter ? length <= size : length === size;
  });
  return regular && [2, 4, 8].includes(size) ? { joined: digits.join(''), between } : undefined;
}
