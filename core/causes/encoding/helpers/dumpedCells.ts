import { digestSizes } from './written.ts';

/** One line of a dump: where its bytes stand, and what follows. */
interface DumpLine {
  readonly offset: string;
  readonly rest: string;
}

/** How a dump writes what stands at one place, and how many bytes that is; the ones that say most first. */
interface Notation {
  readonly cell: RegExp;
  readonly bytes: (cell: string) => number;
}

const one = (): number => 1;

const notations: readonly Notation[] = [
  { cell: /^[01]{8}$/, bytes: one },
  { cell: /^(?:[0-3][0-7]{2}|0[0-3]?[0-7]{0,2})$/, bytes: one },
  {
    cell: /^(?:0[xX])?(?:[0-9a-fA-F]{2}){1,32}$/,
    bytes: (cell) => cell.replace(/^0[xX]/, '').length / 2,
  },
  { cell: /^-?\d{1,3}$/, bytes: one },
  { cell: /^-?\d{4,11}$/, bytes: () => 4 },
  { cell: /^-?\d{4,20}$/, bytes: () => 8 },
];

/** An offset in front: of xxd, hexdump, od and their kind; an address with a name, as debuggers write it; an index, as R does. */
const offsetAt =
  /^[\s|]*(?:((?:0[xX])?[0-9a-fA-F]{4,16})(?: <[^<>]{1,80}>)?(?::(?=\s)|[|](?=\s)|(?=\s|$))|\[(\d{1,3})\](?=\s))(.*)$/s;

/** The next cell of a line, in quotes or not; a dash or a bar may divide the line. */
const nextCell = /\s*(?:[|-]\s+)?(["']?)([^\s|"']+)\1(?=[\s|]|$)/y;

/** A dump of a digest, or of a digest that was written as text before, is no longer. */
const mostLines = 64;

function dumpLinesOf(text: string): readonly DumpLine[] {
  const lines = text
    .replace(/[│┊]/g, '|')
    .split(/\r?\n/)
    .map((line) => offsetAt.exec(line));
  const first = lines.findIndex((line) => line !== null);
  const last = lines.findLastIndex((line) => line !== null);
  if (first < 0 || last - first >= mostLines) return [];
  const dump = lines.slice(first, last + 1).flatMap((line) => {
    const [, offset, index = '', rest = ''] = line ?? [];
    return line === null ? [] : [{ offset: offset ?? index, rest }];
  });
  if (dump.length !== last + 1 - first) return [];
  // The length of all, after the last line.
  return dump.at(-1)?.rest.trim() === '' ? dump.slice(0, -1) : dump;
}

/** How many cells or bytes each line has but the last, by the offsets; `undefined` where they are none. */
function stepOf(lines: readonly DumpLine[], base: 8 | 10 | 16): number | undefined {
  const digits = { 8: /^[0-7]+$/, 10: /^\d+$/, 16: /^(?:0x)?[0-9a-f]+$/i }[base];
  if (!lines.every(({ offset }) => digits.test(offset))) return undefined;
  const places = lines.map(({ offset }) =>
    Number.parseInt(base === 16 ? offset.replace(/^0x/i, '') : offset, base),
  );
  const step = (places[1] ?? Number.NaN) - (places[0] ?? 0);
  const isEven = places.every((place, nth) => nth === 0 || place - (places[nth - 1] ?? 0) === step);
  return isEven && step > 0 && step <= 64 ? step : undefined;
}

/** The first cells of a line that are as many bytes as `isEnough` wants. */
function cellsIn(
  rest: string,
  { cell, bytes }: Notation,
  most: number,
  isEnough: (bytes: number) => boolean,
): readonly string[] | undefined {
  const cells: string[] = [];
  let enough: readonly string[] | undefined;
  let sum = 0;
  nextCell.lastIndex = 0;
  while (sum < most) {
    const text = nextCell.exec(rest)?.[2];
    if (text === undefined || !cell.test(text)) break;
    sum += bytes(text);
    cells.push(text);
    if (sum <= most && isEnough(sum)) enough = [...cells];
  }
  return enough;
}

function cellsOf(
  lines: readonly DumpLine[],
  step: number,
  notation: Notation,
): readonly string[] | undefined {
  const cells: string[] = [];
  const before = step * (lines.length - 1);
  for (const [nth, { rest }] of lines.entries()) {
    const isLast = nth === lines.length - 1;
    // What a digest's length leaves for the last line; of another length are texts, dumped with all that stands there.
    const found =
      (isLast ? cellsIn(rest, notation, step, (sum) => digestSizes.includes(before + sum)) : undefined) ??
      cellsIn(rest, notation, step, isLast && lines.length > 1 ? () => true : (sum) => sum === step);
    if (found === undefined) return undefined;
    cells.push(...found);
  }
  return cells;
}

/** A single line begins at no address: no group of a digest is taken for one. */
const startsAtZero = /^(?:0x)?0{4,16}$/;

/**
 * What a dump has at its places, byte by byte or in groups, as it is written there: without the offsets, and without the
 * column of characters, which begins where the bytes of the line are complete. `undefined` for any other text.
 *
 * The forms of xxd, hexdump, od, gdb, PowerShell, R, Wireshark, and of the libraries that print like one of these.
 */
export function dumpedCells(text: string): readonly string[] | undefined {
  const lines = dumpLinesOf(text);
  const [first] = lines;
  if (first === undefined) return undefined;
  const isAlone = lines.length === 1;
  if (isAlone && !startsAtZero.test(first.offset) && first.offset !== '1' && !/^.{4,40}:/.test(text.trim()))
    return undefined;
  const steps = isAlone
    ? digestSizes.toReversed()
    : // A larger step takes more of the line: where one fits, a smaller one leaves bytes behind.
      ([16, 10, 8] as const).flatMap((base) => stepOf(lines, base) ?? []);
  for (const step of new Set(steps))
    for (const notation of notations) {
      const cells = cellsOf(lines, step, notation);
      if (cells !== undefined) return cells;
    }
  return undefined;
}

/** Whether cells are bytes in base two, which could be eight digits of hex as well. */
export const areNumbers = (cells: readonly string[]): boolean =>
  cells.length >= 16 && cells.every((cell) => /^[01]{8}$/.test(cell));
