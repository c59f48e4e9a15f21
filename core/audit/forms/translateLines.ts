import type { BinaryText } from './BinaryText.ts';
import { type ListTranslator, longestTranslated } from './ListTranslator.ts';
import { PlacedRecords } from './PlacedRecords.ts';

/** Translates a list of which every line is a record, or none: then `cellsOf` gives `null`. */
export function translateLines(cellsOf: (line: BinaryText) => readonly string[] | null): ListTranslator {
  const placed = new PlacedRecords();
  let rest = '';
  let line = 0;
  /** Whether the beginning of a line was passed on that is too long for one. */
  let isPassing = false;

  function translate(text: string, isLast: boolean): string {
    let out = '';
    let start = 0;
    const lineEnd = /\r\n|[\r\n]/g;
    for (let found = lineEnd.exec(text); found !== null; found = lineEnd.exec(text)) {
      out += isPassing ? text.slice(start, found.index) : recordOf(text.slice(start, found.index));
      isPassing = false;
      line++;
      start = lineEnd.lastIndex;
    }
    rest = text.slice(start);
    if (!isLast && !isPassing && rest.length <= longestTranslated) return out;
    if (!isLast || isPassing) {
      out += isPassing ? rest : placed.before(line) + rest;
      isPassing = true;
    } else if (rest !== '') out += recordOf(rest);
    rest = '';
    return out;
  }

  function recordOf(text: string): string {
    const cells = cellsOf(text);
    return cells === null ? '' : placed.before(line) + JSON.stringify(cells);
  }

  return { write: (text) => translate(rest + text, false), end: () => translate(rest, true) };
}
