import type { Found } from './Evidence.ts';
import { holdsDigest } from './holdsDigest.ts';
import { isNamedForOthers } from './isNamedForOthers.ts';
import { isEmptyWord, isHexSignature, looksLikeSignature } from './looksLikeSignature.ts';
import { isBlank, nothings } from './nothings.ts';
import { foundIn, type Slice } from './Slice.ts';

export interface TableRow {
  readonly email?: Found;
  readonly signature?: Found;
  /** Whether the cell of the signature says that there is none. */
  readonly isNothing?: true;
  readonly userId?: Found;
  readonly start: number;
  readonly end: number;
}

const delimiters = [',', ';', '\t', '|'] as const;
const mostColumns = 100;

interface Cell {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** In UTF-16 code units: a quotation mark that nothing closes so near is no beginning of a cell with line breaks. */
const longestCell = 2_000;

/**
 * Where a cell that begins with a quotation mark is closed: at one that the cell ends with. -1 where none is, or where
 * another line with an address would be swallowed: then the mark is one of inches, or of what stands above.
 */
function closingOf(text: string, opening: number, delimiter: string): number {
  for (let at = opening + 1; at < Math.min(text.length, opening + longestCell); at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    const rest = text.slice(at + 1, at + 5);
    const isEnd =
      /^[ \r]{0,3}(?:\n|$)/.test(rest) ||
      rest.startsWith(delimiter) ||
      rest.trimStart().startsWith(delimiter);
    return isEnd && !/\n[^\n]*@/.test(text.slice(opening, at)) ? at : -1;
  }
  return -1;
}

/**
 * The ends of cells and of lines between `from` and `to`, with the beginning of their cell, but those inside a quoted cell.
 * A quotation mark opens a cell at its beginning only: elsewhere it is of inches.
 */
function* endsIn(
  text: string,
  from: number,
  to: number,
  delimiter: string,
): Generator<{ readonly at: number; readonly start: number }> {
  let start = from;
  for (let at = from; at <= to; at++) {
    const closed =
      text[at] === '"' && text.slice(start, at).trim() === '' ? closingOf(text, at, delimiter) : -1;
    if (closed > 0 && closed <= to) at = closed;
    else if (text[at] === delimiter || text[at] === '\n' || at === text.length) {
      yield { at, start };
      if (text[at] === delimiter) start = at + 1;
    }
  }
}

/** Where a row ends: at its line's end, or, where a cell holds line breaks, as exports keep them, at that cell's line's. */
function endOfRow(text: string, from: number, delimiter: string): number {
  const newLine = text.indexOf('\n', from);
  const first = newLine < 0 ? text.length : newLine;
  for (const { at } of endsIn(text, from, Math.min(text.length, first + longestCell), delimiter))
    if (at >= first && text[at] !== delimiter) return at;
  return first;
}

/** A cell of Markdown that is set as code, in bold or in italics. */
const inMarkup = /^([`*_~]{1,3})[^`*~]+\1$/;

/** The cells of one row; quotes around a cell are left out. */
function cellsOf(text: string, from: number, to: number, delimiter: string): readonly Cell[] {
  const cells: Cell[] = [];
  const take = (start: number, end: number): void => {
    let [left, right] = [start, end];
    while (left < right && text[left] === ' ') left += 1;
    while (left < right && (text[right - 1] === ' ' || text[right - 1] === '\r')) right -= 1;
    const mark =
      delimiter === '|'
        ? (inMarkup.exec(text.slice(left, Math.min(right, left + longestCell)))?.[1] ?? '')
        : '';
    if (mark !== '') [left, right] = [left + mark.length, right - mark.length];
    else if (right - left > 1 && text[left] === '"' && text[right - 1] === '"')
      [left, right] = [left + 1, right - 1];
    cells.push({ value: text.slice(left, right).replaceAll('""', '"'), start: left, end: right });
  };
  let next = from;
  for (const { at, start } of endsIn(text, from, to - 1, delimiter)) {
    if (text[at] !== delimiter) continue;
    take(start, at);
    next = at + 1;
    if (cells.length >= mostColumns) return cells;
  }
  take(next, to);
  return cells;
}

const emailHeader = /^(?:[\w ]{0,20}[_ ])?e-?mail(?:[_ -]?address)?$/i;
const userIdHeader =
  /^(?:(?:user|customer|client|account|member|contact|person|external)[_ -]?)?(?:id|uid|uuid|no|nr|number)$|^_id$/i;
const signatureHeader =
  /^(?:[\w -]{0,30}[_ -])?(?:signature|sig|hmac|hash|digest)(?:[_ -](?:pushed|sent|given|in|on|from|of|by|the|page|server|browser|new|old|now|value|hex|sha\d{0,3}|v?\d)){0,4}(?:[_ -]?\([\w .-]{1,20}\))?$/i;

/**
 * The columns of signatures, of which a table may have several: what was computed, and what was handed over. One that is
 * named for something else is left out where another is not, and so is any hash beside one that is named for Crisp.
 */
function signatureColumns(names: readonly string[]): readonly number[] {
  const all = names.flatMap((name, nth) => (signatureHeader.test(name) ? [nth] : []));
  const nameOf = (column: number): string => names[column] ?? '';
  const ours = all.filter((column) => !isNamedForOthers(nameOf(column)));
  const isPlainHash = (column: number): boolean => !/sig|hmac|crisp/i.test(nameOf(column));
  const isForCrisp = ours.some((column) => /crisp/i.test(nameOf(column)));
  return ours.length === 0 ? all : isForCrisp ? ours.filter((column) => !isPlainHash(column)) : ours;
}

/** Whether the two stand in each other's column. */
const areInEachOthersColumn = (email: Cell, signature: Cell | undefined): boolean =>
  isHexSignature(email.value) && signature !== undefined && /^[^\s@]+@[^\s@]+$/.test(signature.value);

const isEmail = (email: Cell, signature: Cell | undefined): boolean =>
  email.value.includes('@') || areInEachOthersColumn(email, signature);

const isSignature = (signature: Cell, email: Cell): boolean =>
  isHexSignature(signature.value) ||
  looksLikeSignature(signature.value) ||
  holdsDigest(signature.value) ||
  areInEachOthersColumn(email, signature);

/** What databases print for a value that is not there, and what people write; in quotation marks it is a text, unless nothing stands there. */
const isNothing = (text: string, { value, start }: Cell): boolean =>
  isBlank(value) || (value !== 'undefined' && nothings.has(value) && text[start - 1] !== '"');

interface Line {
  readonly cells: readonly Cell[];
  readonly start: number;
  readonly end: number;
}

/** The lines below a table's head with their cells; the longest, and those without any, are left out. */
function* linesIn(text: string, from: number, delimiter: string): Generator<Line> {
  for (let start = from; start < text.length; ) {
    const end = endOfRow(text, start, delimiter);
    if (end - start < 10_000) yield { cells: cellsOf(text, start, end, delimiter), start, end };
    start = end + 1;
  }
}

/** The head of a table: its first line, or one below a few lines that name nobody. */
interface Head {
  readonly names: readonly string[];
  readonly delimiter: string;
  readonly end: number;
}
const mostLinesAbove = 8;

function headOf(text: string): Head | undefined {
  let start = /\S/.exec(text.slice(0, 1_000))?.index ?? 0;
  for (let nth = 0; nth <= mostLinesAbove; nth++) {
    const end = text.indexOf('\n', start);
    if (end < 0 || end - start > 4_000) return undefined;
    const head = text.slice(start, end);
    if (head.includes('@')) return undefined;
    const delimiter = delimiters.find((one) => head.includes(one));
    if (delimiter !== undefined) {
      const names = cellsOf(text, start, end, delimiter).map(({ value }) => value.replace(/^\ufeff/, ''));
      const isHead =
        names.some((name) => emailHeader.test(name)) && names.some((name) => signatureHeader.test(name));
      if (isHead) return { names, delimiter, end };
    }
    start = end + 1;
  }
  return undefined;
}

/**
 * Rows of a comma, semicolon, tab or bar separated table whose head names an email and a signature column; at most
 * `most`, one for each signature of a person. Empty for any other text.
 */
export function readTable(slice: Slice, most: number): readonly TableRow[] {
  const { text } = slice;
  const head = headOf(text);
  if (head === undefined) return [];
  const { names, delimiter } = head;
  const emailColumn = names.findIndex((name) => emailHeader.test(name));
  const userIdColumn = names.findIndex((name) => userIdHeader.test(name));
  const columns = signatureColumns(names);
  const lines = [...linesIn(text, head.end + 1, delimiter)];
  const emailOf = ({ cells }: Line): Cell | undefined => cells[emailColumn];
  /** Whether a column holds somebody's digest: there, anything is what that person has. */
  const held = new Set(
    columns.filter((column) =>
      lines.some(
        (line) => emailOf(line)?.value.includes('@') && isHexSignature(line.cells[column]?.value ?? ''),
      ),
    ),
  );
  const tableEnd = lines.find(({ cells }) => cells.every(({ value }) => value === ''))?.start ?? text.length;
  const rows: TableRow[] = [];
  for (const line of lines) {
    if (rows.length >= most) break;
    const { cells, start, end } = line;
    const email = emailOf(line);
    const userId = cells[userIdColumn];
    if (email === undefined) continue;
    // A hash that is not there may be anything's.
    const isNamed = (column: number): boolean =>
      /sig|hmac|crisp/i.test(names[column] ?? '') || held.has(column);
    const isWithin = start < tableEnd && cells.length >= names.length;
    const isGiven = (cell: Cell, column: number): boolean =>
      isHexSignature(cell.value) ||
      (isSignature(cell, email) && (isNamed(column) || !isEmptyWord(cell.value))) ||
      (held.has(column) && isWithin && cell.value !== '');
    // A digest that stands behind all columns is one more.
    const beyond = cells.flatMap(({ value }, nth) =>
      nth >= names.length && isHexSignature(value) ? [nth] : [],
    );
    for (const column of [...columns, ...beyond]) {
      const signature = cells[column];
      // Nobody is verified who has a signature, but no address.
      if (!isEmail(email, signature) && !isHexSignature(signature?.value ?? '')) continue;
      const isUnsigned = isNamed(column) && signature !== undefined && isNothing(text, signature);
      rows.push({
        email: foundIn(slice, email.start, email.end),
        ...(signature !== undefined && (isUnsigned || isGiven(signature, column))
          ? { signature: { value: signature.value, range: slice.range(signature.start, signature.end) } }
          : {}),
        ...(isUnsigned ? { isNothing: true } : {}),
        ...(userId === undefined || !/^[\w-]{1,80}$/.test(userId.value)
          ? {}
          : { userId: foundIn(slice, userId.start, userId.end) }),
        start,
        end,
      });
    }
  }
  return rows;
}
