import type { Part } from '../Cause.ts';

/** Hex digits in groups: what stands in front of each group, what between two, and how many digits a group has. */
export interface Grouping {
  readonly size: number;
  readonly before: string;
  readonly between: string;
  /** Whether `between` also follows the last group. */
  readonly trailing?: boolean;
  readonly weight?: number;
}

/** Groupings that programs write, the usual ones first. */
export const groupings: readonly Grouping[] = [
  { size: 2, before: '', between: '-' },
  { size: 2, before: '', between: ':' },
  { size: 2, before: '', between: ' ' },
  { size: 2, before: '', between: ' ', trailing: true },
  { size: 2, before: '', between: ':', trailing: true },
  { size: 2, before: '', between: '-', trailing: true },
  { size: 2, before: '', between: ', ' },
  { size: 2, before: '', between: ',' },
  { size: 2, before: '', between: '.' },
  { size: 2, before: '', between: '_' },
  { size: 2, before: '\\x', between: '' },
  { size: 2, before: '0x', between: '' },
  { size: 2, before: '0x', between: ' ' },
  { size: 2, before: '0x', between: ', ' },
  { size: 2, before: '0x', between: ',' },
  { size: 4, before: '', between: ' ' },
  { size: 4, before: '', between: '-' },
  { size: 8, before: '', between: ' ' },
  { size: 8, before: '', between: '-' },
];

export function group(hex: string, { size, before, between, trailing }: Grouping): string {
  const groups = hex.match(new RegExp(`.{1,${size}}`, 'g')) ?? [];
  return groups.map((digits) => before + digits).join(between) + (trailing ? between : '');
}

/** A UUID’s grouping, which some programs give to 16 bytes. */
export const groupLikeUuid = (hex: string): string =>
  hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Fewer groups are a text with some other character in it. */
const fewestGroups = 3;

/**
 * The hex digits of a text that writes them in groups of one size, with the same separator between all of them, in
 * front or behind. Where only a part of the text is left, the group at the cut may be shorter; a whole one may begin
 * with a shorter group, since some programs count from the right. `undefined` for any other text.
 */
export function ungroup(
  text: string,
  part: Part,
): { hex: string; between: string; before: string } | undefined {
  const before = /^(?:0[xX]|\\x)(?=[0-9a-fA-F]{2}(?:[^0-9a-fA-F]|0[xX]))/.exec(text)?.[0] ?? '';
  const lead = before === '' ? (/^[^0-9a-zA-Z]{1,2}(?=[0-9a-fA-F])/.exec(text)?.[0] ?? '') : '';
  const body = text.slice(before.length + lead.length);
  const first = before === '' ? /^[0-9a-fA-F]{1,8}(?![0-9a-fA-F])/.exec(body)?.[0] : body.slice(0, 2);
  if (first === undefined) return undefined;
  const between = /^[^0-9a-zA-Z\\]{0,3}/.exec(body.slice(first.length))?.[0] ?? '';
  if (between + before === '' || (lead !== '' && lead !== between)) return undefined;
  const groups = body.split(between + before);
  const last = groups.at(-1) ?? '';
  if (last === '' && lead === '') groups.pop();
  else if (before !== '' && last.endsWith(between))
    groups[groups.length - 1] = last.slice(0, last.length - between.length);
  if (groups.length < fewestGroups || !groups.every((digits) => /^[0-9a-fA-F]+$/.test(digits)))
    return undefined;
  const hex = groups.join('');
  if (groupLikeUuid(hex) === text) return { hex, between, before };
  const size = groups[1]?.length ?? 0;
  const regular = groups.every(({ length }, index) => {
    if (index === 0 && part !== 'start') return length <= size;
    if (index === groups.length - 1 && part !== 'end') return length <= size;
    return length === size;
  });
  return regular && [2, 4, 8].includes(size) ? { hex, between, before } : undefined;
}
