import { ClosingQuotes, longestQuoted } from './ClosingQuotes.ts';
import { carriageReturn, endOfLine, lineFeed, quote } from './tableBytes.ts';

export interface WholeRecords {
  /** Where the last whole record ends, after its line end. */
  readonly end: number;
  /**
   * Where quotes stand that nothing closes, ascending. Each costs its record, from where that begins to the end of the
   * line with the quote.
   */
  readonly unclosed: readonly number[];
}

/** After the last line end, where what follows a carriage return is known. */
function lastLineEnd(bytes: Uint8Array, isLast: boolean): number {
  if (isLast) return bytes.length;
  const feed = bytes.lastIndexOf(lineFeed);
  // Behind that one only, because mostly there is none in all of the list.
  const carriage = bytes.subarray(feed + 1, -1).lastIndexOf(carriageReturn);
  return feed + 1 + carriage + 1;
}

/**
 * How far whole records go in a piece of delimited text in UTF-8 that begins with a record. As papaparse has it, a quote
 * counts at the start of a cell only, and is closed by one that stands before a delimiter or a line end. `isLast`:
 * nothing follows the piece.
 */
export function wholeRecords(bytes: Uint8Array, delimiter: number, isLast: boolean): WholeRecords {
  if (!bytes.includes(quote)) return { end: lastLineEnd(bytes, isLast), unclosed: [] };
  const { length } = bytes;
  const unclosed: number[] = [];
  const closingQuotes = new ClosingQuotes(bytes, delimiter);
  let end = 0;
  let isStart = true;
  for (let at = 0; at < length; ) {
    const byte = bytes[at];
    if (isStart && byte === quote) {
      isStart = false;
      const closing = closingQuotes.of(at);
      if (closing >= 0) {
        at = closingQuotes.after(closing);
        // What follows may be more white space, or a second quote.
        if (at >= length && !isLast) return { end, unclosed };
        continue;
      }
      const lineEnd = isLast || length - at > longestQuoted ? endOfLine(bytes, at, isLast) : undefined;
      if (lineEnd === undefined) return { end, unclosed };
      unclosed.push(at);
      at = lineEnd;
      end = lineEnd;
      isStart = true;
    } else if (byte === lineFeed || byte === carriageReturn) {
      if (byte === carriageReturn) {
        if (at + 1 === length && !isLast) break;
        if (bytes[at + 1] === lineFeed) at++;
      }
      end = ++at;
      isStart = true;
    } else {
      isStart = byte === delimiter;
      at++;
    }
  }
  return { end: isLast ? length : end, unclosed };
}
