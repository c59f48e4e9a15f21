import { recordEnd } from './ListTranslator.ts';

/** What to write before each record, so that it stands in its own line. */
export class PlacedRecords {
  #line = 0;
  #isUsed = false;

  /** Before a record that begins in this line of the list, from 0. Lines ascend. */
  before(line: number): string {
    const ends = '\n'.repeat(Math.max(0, line - this.#line));
    const separator = ends === '' && this.#isUsed ? recordEnd : ends;
    this.#line = Math.max(this.#line, line);
    this.#isUsed = true;
    return separator;
  }
}

/** Line ends in a part of a text. */
export function lineEndsIn(text: string, from = 0, to = text.length): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
}
