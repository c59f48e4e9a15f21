import { isAscii } from '../isAscii.ts';
import { kindOfFile } from '../kindOfFile.ts';
import { nestsTooDeeply } from '../nestsTooDeeply.ts';
import { err, ok, type Result } from '../Result.ts';
import type { TableFormat, TablePreview } from './AuditTable.ts';
import { cellsOf, jsonOf } from './createRowReader.ts';
import { firstRows } from './firstRows.ts';
import { binaryOf, bytesOfBinary } from './forms/BinaryText.ts';
import { type FormFound, formsOf, translatedHead } from './forms/formsOf.ts';
import { recordEnd } from './forms/ListTranslator.ts';
import { guessColumns, looksLikeEmail } from './guessColumns.ts';
import { linesBeforeTable } from './linesBeforeTable.ts';
import { type Delimiter, delimiters, type TableEncoding } from './tableForms.ts';

const mostRows = 20;
const longestValue = 200;
const recordEnds = new RegExp(`[\n${recordEnd}]`);
/** Lines that the format is told from. */
const mostLines = 100;
const mostColumns = 1_000;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** The bytes of the byte order mark that a list begins with. */
export function byteOrderMarkOf(bytes: Uint8Array, encoding: TableEncoding): number {
  if (encoding === 'utf-8' && startsWith(bytes, [0xef, 0xbb, 0xbf])) return 3;
  if (encoding === 'utf-16le' && startsWith(bytes, [0xff, 0xfe])) return 2;
  return encoding === 'utf-16be' && startsWith(bytes, [0xfe, 0xff]) ? 2 : 0;
}

/** The beginning of a list without its byte order mark. */
function unmarked(head: Uint8Array, encoding: TableEncoding): Uint8Array {
  const mark = byteOrderMarkOf(head, encoding);
  return mark === 0 ? head : head.subarray(mark);
}

/** What beginnings of lists say in UTF-8: it takes several looks to tell what one is. */
const inUtf8 = new WeakMap<Uint8Array, string>();

/** The beginning of a list as a text, without its byte order mark. */
function textOf(head: Uint8Array, encoding: TableEncoding): string {
  const isUtf8 = encoding === 'utf-8';
  const known = isUtf8 ? inUtf8.get(head) : undefined;
  if (known !== undefined) return known;
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(unmarked(head, encoding));
  if (isUtf8) inUtf8.set(head, text);
  return text;
}

/** Places of zero bytes at even and at odd offsets: text in UTF-16 is full of them, other text has none. */
function zerosIn(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  let even = 0;
  let odd = 0;
  if (!bytes.includes(0)) return { even, odd };
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  return { even, odd };
}

/** Characters of UTF-8 beyond ASCII, and bytes that are none in it. */
function utf8In(head: Uint8Array): { readonly good: number; readonly bad: number } {
  const text = textOf(head, 'utf-8');
  let good = 0;
  let bad = 0;
  if (isAscii(text)) return { good, bad };
  for (const character of text) {
    if (character === '\ufffd') bad++;
    else if (character > '\x7f') good++;
  }
  return { good, bad };
}

/** How the beginning of a list is encoded; `undefined` when it is no text. */
function encodingOf(head: Uint8Array): TableEncoding | undefined {
  if (startsWith(head, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(head, [0xfe, 0xff])) return 'utf-16be';
  const { even, odd } = zerosIn(head);
  if (even + odd > 0) {
    if (odd > head.length / 4 && even < odd / 8) return 'utf-16le';
    if (even > head.length / 4 && odd < even / 8) return 'utf-16be';
    return undefined;
  }
  const { good, bad } = utf8In(head);
  // The beginning may end inside a character.
  return bad <= 1 || good >= bad ? 'utf-8' : 'windows-1252';
}

const isControl = (text: string): boolean => {
  // Nearly all texts have none, and are looked through many times as fast for any than for each.
  if (!/[^\t-\r -\uffff]/.test(text)) return false;
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) controls++;
  }
  return controls > text.length / 100;
};

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Of a line: most are no JSON, which costs an error each to find out. */
const mayBeRecord = /^\s*[[{]/;

/** The names of what an object holds, also within other objects: `user.email`. */
function namesWithin(record: object, before = ''): readonly string[] {
  return Object.entries(record).flatMap(([key, value]) => {
    const name = before + key;
    const isGroup =
      isRecord(value) && !Array.isArray(value) && Object.keys(value).length > 0 && name.length < longestValue;
    return isGroup ? namesWithin(value, `${name}.`) : [name];
  });
}

/** The lines that rows are told from, without the rest. A quoted cell may go on there. */
function beginningOf(text: string): string {
  const lines = text.split('\n', mostLines).join('\n');
  return lines.includes('"') ? text : lines;
}

const rowsOf = (text: string, delimiter: Delimiter): readonly (readonly string[])[] =>
  firstRows(text, delimiter, mostLines).filter((cells) => cells.length > 1 || cells[0] !== '');

/** The delimiter that cuts the first rows into as many columns each. */
function delimiterOf(text: string): Delimiter {
  let best: Delimiter = ',';
  let most = 0;
  const all = beginningOf(text);
  for (const delimiter of delimiters) {
    const widths = rowsOf(all, delimiter).map((row) => row.length);
    const [first = 1] = widths;
    if (first < 2) continue;
    const score = widths.filter((width) => width === first).length / widths.length + first / 1e6;
    if (score > most) {
      best = delimiter;
      most = score;
    }
  }
  return best;
}

/** The beginning of a value, to be shown: after it was looked through, as of a part nobody could tell what it is of. */
export const cutCell = (text: string): string => text.slice(0, longestValue);

/** Made-up names for columns without one, each different from the others beside it only by its number. */
const namesFor = (width: number, header: readonly string[] = []): readonly string[] =>
  Array.from({ length: Math.min(width, mostColumns) }, (_, at) => header[at]?.trim() || `Column ${at + 1}`);

/**
 * Looks at the beginning of a list: its encoding, its format, its columns and first rows. What the person has decided
 * (`format`, `encoding`) is not guessed. `isWhole`: nothing follows.
 */
export function lookAtTable(
  head: Uint8Array,
  isWhole: boolean,
  chosen: {
    readonly format?: TableFormat | null;
    readonly encoding?: TableEncoding | null;
  } = {},
): Result<TablePreview, 'empty' | 'not-a-list'> {
  if (head.length === 0) return err('empty');
  if (kindOfFile(head) !== undefined) return err('not-a-list');
  const encoding = chosen.encoding ?? encodingOf(head);
  if (encoding === undefined) return err('not-a-list');
  const written = textOf(head, encoding);
  const whole = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
  const text = isWhole ? whole : whole.slice(0, whole.lastIndexOf('\n') + 1) || whole;
  if (text.trim() === '') return err('empty');
  const isTranslated = chosen.format?.kind === 'translated';
  if (!isTranslated && isControl(text)) return err('not-a-list');
  const lines = text.split(isTranslated ? recordEnds : '\n', mostLines).filter((line) => line.trim() !== '');

  const values = lines.map((line) => (mayBeRecord.test(line) ? jsonOf(line) : undefined));
  const looksLikeJson = values.filter(isRecord).length > values.length / 2;
  if (isTranslated || chosen.format?.kind === 'json-lines' || (chosen.format == null && looksLikeJson)) {
    const objects = values.filter((value) => isRecord(value) && !nestsTooDeeply(value)).filter(isRecord);
    const keys = new Set(objects.flatMap((value) => (Array.isArray(value) ? [] : namesWithin(value))));
    const [first = []] = objects.filter(Array.isArray).map((value) => cellsOf(value, []) ?? []);
    const isNamed =
      isTranslated && keys.size === 0 && (chosen.format.hasHeader ?? !first.some(looksLikeEmail));
    const all = objects.slice(isNamed ? 1 : 0);
    const width = Math.max(
      isNamed ? first.length : 0,
      ...all.map((value) => (Array.isArray(value) ? value.length : 0)),
    );
    const columns = keys.size > 0 ? [...keys].slice(0, mostColumns) : namesFor(width, isNamed ? first : []);
    const rows = all.map((value) => cellsOf(value, columns) ?? []);
    return ok({
      format: isTranslated ? { ...chosen.format, hasHeader: isNamed } : { kind: 'json-lines' },
      encoding,
      columns,
      rows: rows.slice(0, mostRows),
      guess: guessColumns(keys.size > 0 || isNamed ? columns : null, rows),
    });
  }

  const given = chosen.format?.kind === 'delimited' ? chosen.format.delimiter : undefined;
  const before = linesBeforeTable(text.split('\n', mostLines), given ?? delimiterOf);
  const table = before.lines === 0 ? text : text.split('\n').slice(before.lines).join('\n');
  const delimiter = given ?? before.delimiter ?? delimiterOf(table);
  // The last cell of a line that goes on is a part of something: of a part nobody could tell what must be hidden.
  const isCutShort = !isWhole && !whole.includes('\n');
  const all = rowsOf(beginningOf(table), delimiter).map((cells) => (isCutShort ? cells.slice(0, -1) : cells));
  const [first = []] = all;
  const hasHeader =
    chosen.format?.kind === 'delimited' ? chosen.format.hasHeader : !first.some(looksLikeEmail);
  const rows = hasHeader ? all.slice(1) : all;
  const width = Math.max(hasHeader ? first.length : 0, ...(hasHeader ? [] : rows.map((row) => row.length)));
  return ok({
    format: {
      kind: 'delimited',
      delimiter,
      hasHeader,
      ...(before.lines === 0 ? {} : { linesBefore: before.lines }),
    },
    encoding,
    columns: namesFor(width, hasHeader ? first : []),
    rows: rows.slice(0, mostRows),
    guess: guessColumns(hasHeader ? first : null, rows),
  });
}

/** As what a list is looked at that is in no form which is read as it is: the likeliest of its forms with people in it. */
export interface TranslatedTable {
  readonly encoding: TableEncoding;
  readonly form: FormFound;
  /** Of all forms with people in them. */
  readonly parts: readonly string[];
}

/**
 * How the beginning of a list is to be translated; undefined where it is read as it is, or is no list. A form counts only
 * where an email is found in it. `part`: the one that is wished for.
 */
export function formOfTable(
  head: Uint8Array,
  isWhole: boolean,
  part: string | null,
): TranslatedTable | undefined {
  if (kindOfFile(head) !== undefined) return undefined;
  const written = encodingOf(head);
  if (written === undefined) return undefined;
  const said = textOf(head, written);
  const text = binaryOf(written === 'utf-8' ? unmarked(head, written) : new TextEncoder().encode(said), said);
  const withPeople = formsOf(text, isWhole).filter((form) => {
    const translated = bytesOfBinary(translatedHead(form, text, isWhole));
    const format = { kind: 'translated', form: form.form, part: form.part } as const;
    const looked = lookAtTable(translated, isWhole, { format, encoding: 'utf-8' });
    return looked.ok && looked.value.guess !== null;
  });
  const form = withPeople.find((one) => one.part === part) ?? withPeople[0];
  return form === undefined
    ? undefined
    : { encoding: written, form, parts: withPeople.flatMap((one) => one.part ?? []) };
}
