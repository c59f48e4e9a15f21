import { carriageReturn, lineFeed, quote } from './tableBytes.ts';

/** In bytes. Excel has at most 32,767 characters in a cell: a quote that is not closed for longer was none. */
export const longestQuoted = 131_072;

/** White space beyond ASCII in UTF-8: what `trim` takes away, as papaparse does between a quote and what follows it. */
const whiteSpace: readonly (readonly number[])[] = [
  [0xc2, 0xa0],
  [0xe1, 0x9a, 0x80],
  ...Array.from({ length: 11 }, (_, nth) => [0xe2, 0x80, 0x80 + nth]),
  [0xe2, 0x80, 0xa8],
  [0xe2, 0x80, 0xa9],
  [0xe2, 0x80, 0xaf],
  [0xe2, 0x81, 0x9f],
  [0xe3, 0x80, 0x80],
  [0xef, 0xbb, 0xbf],
];

/**
 * Finds which quote closes a cell in delimited text: the first one that is not doubled and stands before a delimiter, a
 * line end or the end, white space in between left out. What was found, or was not, is kept for the next cell, so that
 * many quotes of which none is closed take no longer than one.
 */
export class ClosingQuotes {
  readonly #bytes: Uint8Array;
  readonly #delimiter: number;
  readonly #longest: number;
  /** No quote from here on closes a cell that begins before... */
  #from = 0;
  /** ...this one does, which is -1 where none does. `undefined`: not looked for. */
  #closing: number | undefined;

  /** `bytes`: UTF-8, or anything that writes ASCII as ASCII. `longest`: the bytes that a cell may have. */
  constructor(bytes: Uint8Array, delimiter: number, longest = longestQuoted) {
    this.#bytes = bytes;
    this.#delimiter = delimiter;
    this.#longest = longest;
  }

  /** The quote that closes the cell whose first byte is the quote at `opening`; -1 where nothing does. */
  of(opening: number): number {
    // The cell's own quote takes no part in what follows it: of a run of quotes, those after it count.
    const runEnd = this.#runEnd(opening);
    if (runEnd - opening > 1 && (runEnd - opening) % 2 === 0 && this.#isEnd(this.after(runEnd - 1)))
      return runEnd - 1;
    const known = this.#closing;
    if (known === undefined || runEnd < this.#from || (known >= 0 && known < runEnd)) {
      this.#from = runEnd;
      this.#closing = this.#next(runEnd);
    }
    const closing = this.#closing ?? -1;
    return closing - opening > this.#longest ? -1 : closing;
  }

  /** Where white space ends that follows the quote. */
  after(closing: number): number {
    for (let at = closing + 1; ; ) {
      const length = this.#whiteSpaceAt(at);
      if (length === 0) return at;
      at += length;
    }
  }

  #runEnd(from: number): number {
    let at = from;
    while (this.#bytes[at] === quote) at++;
    return at;
  }

  #isEnd(at: number): boolean {
    const byte = this.#bytes[at];
    return byte === undefined || byte === this.#delimiter || byte === lineFeed || byte === carriageReturn;
  }

  #whiteSpaceAt(at: number): number {
    const byte = this.#bytes[at];
    if (byte === undefined || byte === this.#delimiter) return 0;
    if (byte === 0x20 || byte === 0x09 || byte === 0x0b || byte === 0x0c) return 1;
    if (byte < 0x80) return 0;
    return whiteSpace.find((one) => one.every((part, nth) => this.#bytes[at + nth] === part))?.length ?? 0;
  }

  #next(from: number): number {
    for (let at = this.#bytes.indexOf(quote, from); at >= 0; ) {
      const end = this.#runEnd(at);
      if ((end - at) % 2 === 1 && this.#isEnd(this.after(end - 1))) return end - 1;
      at = this.#bytes.indexOf(quote, end);
    }
    return -1;
  }
}
