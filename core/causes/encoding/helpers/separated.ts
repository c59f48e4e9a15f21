import type { Part } from '../../Cause.ts';

/** Hex digits in groups: how many digits a group has, and what stands between two. */
export interface Grouping {
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

/** A UUID’s grouping, which some programs give to 16 bytes. */
export const groupLikeUuid = (hex: string): string =>
  hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Fewer groups are a text with some other character in it. */
const fewestGroups = 3;

/** Every byte with `0x` or `\\x` in front of it, and nothing else between them. */
const markedBytes = /^(?:(?:0x[0-9a-f]{2})+|(?:0X[0-9A-F]{2})+|(?:\\x[0-9a-f]{2})+)$/i;

/** The hex digits of a text in which each byte has `0x` or `\\x` in front of it; `undefined` for any other text. */
export const withoutMarks = (text: string): string | undefined =>
  text.length > 8 && markedBytes.test(text) ? text.replace(/0x|\\x/gi, '') : undefined;

/** The digits of a dump by xxd, hexdump or od, without its offsets and its column of characters. */
function undumped(text: string): string | undefined {
  if (!/^0{7,8}:? +[0-9a-f]{2}/.test(text)) return undefined;
  const lines = text.split(/\r?\n/).map((line) => {
    const digits = line.replace(/^[0-9a-f]{7,8}:? */, '');
    return /^[0-9a-f]{8}:/.test(line) ? digits.replace(/ {2}.*$/, '') : digits.replace(/ +\|.*$/, '');
  });
  const joined = lines.join('').replaceAll(' ', '');
  return /^[0-9a-f]+$/.test(joined) ? joined : undefined;
}

/**
 * Takes the separators out of hex digits in groups of one size. What stands in front of each group (`0x`) is left
 * there. Where only a part of the text is left, the group at the cut may be shorter; a whole one may begin with a
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
  // Without offsets, dumps break their lines after some bytes and start each with a space.
  const text = /[\r\n]/.test(written) ? written.replace(/ ?\r?\n ?/g, ' ') : written;
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
  return regular && [2, 4, 8].includes(size) ? { joined: groups.join(''), between } : undefined;
}
