import { looksLikeEmail } from '../guessColumns.ts';
import type { BinaryText } from './BinaryText.ts';
import { jsonStart } from './jsonStart.ts';
import type { ListTranslator } from './ListTranslator.ts';
import type { ListForm } from './listForms.ts';
import { translateJson } from './translateJson.ts';
import { bars, cellsBetween, isRule, translatePrinted } from './translatePrinted.ts';
import { cellsApart, isUnderline, type Spacing, startsUnder, translateSpaced } from './translateSpaced.ts';
import { tablesIn, translateSql } from './translateSql.ts';

/** How a list may be translated. */
export interface FormFound {
  readonly form: Exclude<ListForm, 'workbook'>;
  /** Which part of the list: the table of a dump. `null` where it has only one. */
  readonly part: string | null;
  start(): ListTranslator;
}

/** Lines that a form is told from. */
const mostLines = 100;
/** Tables of a dump among which people are looked for. */
const mostTables = 20;

function json(head: BinaryText): readonly FormFound[] {
  const start = jsonStart(head);
  return start === undefined ? [] : [{ form: 'json', part: null, start: () => translateJson(start) }];
}

function sql(head: BinaryText): readonly FormFound[] {
  const dialect = { escapes: head.includes('`') };
  const tables = /\bVALUES?\b/i.test(head) ? tablesIn(head).slice(0, mostTables) : [];
  return tables.map((table) => ({ form: 'sql', part: table, start: () => translateSql(table, dialect) }));
}

/** A row stands beside a rule: the bar that parts it into most cells is the table's. */
function printed(lines: readonly BinaryText[]): readonly FormFound[] {
  const beside = lines.flatMap((line, at) =>
    isRule(line) ? [lines[at - 1] ?? '', lines[at + 1] ?? ''].filter((row) => !isRule(row)) : [],
  );
  const most = bars
    .map((bar) => ({ bar, cells: Math.max(0, ...beside.map((row) => cellsBetween(row, bar).length)) }))
    .reduce((a, b) => (b.cells > a.cells ? b : a));
  if (most.cells < 2) return [];
  return [{ form: 'printed', part: null, start: () => translatePrinted(most.bar) }];
}

/** Whether nearly all lines have as many cells as the first, two at least, and emails stand in one column. */
function standsApart(lines: readonly BinaryText[], spacing: Spacing): boolean {
  const rows = lines.map((line) => cellsApart(line, spacing));
  const width = rows[0]?.length ?? 0;
  if (width < 2) return false;
  const fitting = rows.filter((row) => row.length === width);
  if (fitting.length < 0.9 * rows.length) return false;
  // The first row may hold the names.
  const enough = Math.max(1, 0.5 * (fitting.length - 1));
  const hasEmails = (_: string, at: number): boolean =>
    fitting.filter((row) => looksLikeEmail(row[at] ?? '')).length >= enough;
  return rows[0]?.some(hasEmails) ?? false;
}

function spaced(lines: readonly BinaryText[]): readonly FormFound[] {
  const some = lines.filter((line) => line.trim() !== '' && !isUnderline(line));
  if (some.some((line) => /[\t,;|]/.test(line) && !line.includes(' '))) return [];
  const underline = lines.slice(0, 5).find(isUnderline);
  const spacings: readonly Spacing[] = [
    ...(underline === undefined ? [] : [{ starts: startsUnder(underline) }]),
    { spaces: 2 },
    { spaces: 1 },
  ];
  const spacing = spacings.find((one) => standsApart(some, one));
  return spacing === undefined ? [] : [{ form: 'spaced', part: null, start: () => translateSpaced(spacing) }];
}

/**
 * The forms in which the beginning of a list may be written, the likeliest first; none where it is delimited text or
 * JSON Lines. `isWhole`: nothing follows.
 */
export function formsOf(head: BinaryText, isWhole: boolean): readonly FormFound[] {
  const text = isWhole
    ? head
    : head.slice(0, Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1) || head;
  const lines = text.split(/\r\n|[\r\n]/, mostLines);
  const found = [json(text), sql(text), printed(lines), spaced(lines)].find((forms) => forms.length > 0);
  return found ?? [];
}

/** The beginning of a list, translated. */
export function translatedHead(form: FormFound, head: BinaryText, isWhole: boolean): BinaryText {
  const translator = form.start();
  const cut = !isWhole && head.endsWith('\r') ? head.slice(0, -1) : head;
  return translator.write(cut) + (isWhole ? translator.end() : '');
}
