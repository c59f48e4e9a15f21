import type { BinaryText } from './BinaryText.ts';
import type { ListTranslator } from './ListTranslator.ts';
import { translateLines } from './translateLines.ts';
import { withoutPadding } from './withoutPadding.ts';

/** Lines of box drawing (U+2500 to U+257F), byte by byte. */
const drawn = '\xe2[\x94\x95][\x80-\xbf]';
const rule = new RegExp(`^(?:[ +|:=-]|${drawn})+$`);
const ruleOf = new RegExp(`--|==|(?:${drawn}){2}`);
/** What stands between two cells: a bar of ASCII, or a drawn one. */
export const bars = ['|', '\xe2\x94\x82', '\xe2\x95\x91', '\xe2\x94\x83'] as const;
export type Bar = (typeof bars)[number];

/** Whether a line is drawn between rows: `+-----+-----+`, `-----+-----`, `|-----|-----|`, `├─────┼─────┤`. */
export const isRule = (line: BinaryText): boolean => rule.test(line) && ruleOf.test(line);

const isPad = (character: string | undefined): boolean => character === undefined || character === ' ';

/** The cells between bars. A bar without spaces on both sides belongs to a cell. */
export function cellsBetween(line: BinaryText, bar: Bar): readonly string[] {
  const text = withoutPadding(line);
  const cells: string[] = [];
  let start = 0;
  for (let at = text.indexOf(bar); at !== -1; at = text.indexOf(bar, at + bar.length)) {
    if (!isPad(text[at - 1]) || !isPad(text[at + bar.length])) continue;
    // The frame around a row is no cell.
    if (at > 0) cells.push(withoutPadding(text.slice(start, at)));
    start = at + bar.length;
  }
  if (start < text.length || !text.endsWith(bar)) cells.push(withoutPadding(text.slice(start)));
  else if (!hasFrame(text, bar)) cells.push('');
  return cells;
}

/** A row that begins with a bar ends with one that is no cell's. */
const hasFrame = (text: string, bar: Bar): boolean => text.startsWith(bar) && text.length > bar.length;

/**
 * Translates a table as psql, mysql, sqlite3 and Markdown print it. The spaces around a cell are the printer's. What
 * stands outside of the table (a prompt, the number of rows) is passed over, but not where it may be a person.
 */
export function translatePrinted(bar: Bar): ListTranslator {
  let hasBegun = false;
  return translateLines((line) => {
    if (isRule(line)) return null;
    const cells = cellsBetween(line, bar);
    if (cells.length < 2) return hasBegun && line.includes('@') ? cells : null;
    hasBegun = true;
    return cells;
  });
}
