const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;

/** In bytes. Excel has at most 32,767 characters in a cell: a quote that is not closed for longer was none. */
const longestQuoted = 131_072;

export interface WholeRecords {
  /** Where the last whole record ends, after its line end. */
  readonly end: number;
  /** Whether the record that begins there has a quote that nothing closes. */
  readonly isUnclosed: boolean;
}

/** After the last line end, where what follows a carriage return is known. */
function lastLineEnd(bytes: Uint8Array, isLast: boolean): number {
  if (isLast) return bytes.length;
  const feed = bytes.lastIndexOf(lineFeed);
  const carriage = bytes.lastIndexOf(carriageReturn);
  return carriage > feed && carriage < bytes.length - 1 ? carriage + 1 : feed + 1;
}

/**
 * How far whole records go in a piece of delimited text (UTF-8, or any encoding that writes ASCII as ASCII) that begins
 * with a record. As papaparse has it, a quote counts at the start of a cell only, and is closed by one that stands
 * before a delimiter or a line end. `isLast`: nothing follows the piece. `onRecord` is told where each record ends.
 */
export function wholeRecords(
  bytes: Uint8Array,
  delimiter: number,
  isLast: boolean,
  onRecord?: (end: number) => void,
): WholeRecords {
  if (onRecord === undefined && !bytes.includes(quote)) {
    return { end: lastLineEnd(bytes, isLast), isUnclosed: false };
  }
  const { length } = bytes;
  let end = 0;
  let isStart = true;
  let at = 0;
  while (at < length) {
    const byte = bytes[at];
    if (isStart && byte === quote) {
      const after = afterQuoted(bytes, at, delimiter);
      if (after === undefined) {
        const isUnclosed = isLast || length - at > longestQuoted;
        return { end, isUnclosed };
      }
      at = after;
      if (at >= length && !isLast) return { end, isUnclosed: false };
      isStart = false;
    } else if (byte === lineFeed || byte === carriageReturn) {
      if (byte === carriageReturn) {
        if (at + 1 === length && !isLast) break;
        if (bytes[at + 1] === lineFeed) at++;
      }
      end = ++at;
      isStart = true;
      onRecord?.(end);
    } else {
      isStart = byte === delimiter;
      at++;
    }
  }
  if (isLast && end < length) {
    end = length;
    onRecord?.(end);
  }
  return { end, isUnclosed: false };
}

/** What follows the quoted cell that begins here, with the spaces after it; undefined where nothing closes it. */
function afterQuoted(bytes: Uint8Array, from: number, delimiter: number): number | undefined {
  for (let at = from; ; ) {
    at = bytes.indexOf(quote, at + 1);
    if (at < 0 || at - from > longestQuoted) return undefined;
    if (bytes[at + 1] === quote) {
      at++;
      continue;
    }
    let after = at + 1;
    while (bytes[after] === space) after++;
    const next = bytes[after];
    if (next === undefined || next === delimiter || next === lineFeed || next === carriageReturn) {
      return after;
    }
  }
}
