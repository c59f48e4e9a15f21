import { open } from 'node:fs/promises';
import type { TableFormat } from '../../core/audit/AuditTable.ts';
import { byteOrderMarkOf } from '../../core/audit/lookAtTable.ts';
import type { TableEncoding } from '../../core/audit/tableForms.ts';
import { wholeRecords } from '../../core/audit/wholeRecords.ts';
import type { LostRow } from './AuditTasks.ts';

/** Whole records of a list in UTF-8 or windows-1252. The memory is the taker's. */
export interface ListBlock {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether U+FFFD in it stands for something that was no text. Told for UTF-16 only. */
  readonly isDamaged: boolean;
  /** A row after the block that could not be read. */
  readonly lost: LostRow | null;
}

const chunkBytes = 262_144;
/** No email and no signature is longer; a list in which a row is has lost a line end or a quote. */
const longestRecord = 1_048_576;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * The bytes of a list as UTF-8 or windows-1252, without a byte order mark, and whether UTF-16 was damaged in them. They
 * are valid until the next ones are asked for: a buffer for each would wait for the garbage collector.
 */
async function* pieces(
  path: string,
  encoding: TableEncoding,
  onRead: (bytes: number) => void,
): AsyncIterable<{ readonly bytes: Uint8Array; readonly isDamaged: boolean }> {
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const decoder = isWide ? new TextDecoder(encoding) : undefined;
  const buffer = new Uint8Array(chunkBytes);
  let isFirst = true;
  const file = await open(path, 'r');
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) break;
      const bytes = buffer.subarray(0, bytesRead);
      onRead(bytesRead);
      if (decoder === undefined) {
        yield { bytes: isFirst ? bytes.subarray(byteOrderMarkOf(bytes, encoding)) : bytes, isDamaged: false };
      } else {
        const text = decoder.decode(bytes, { stream: true });
        yield { bytes: Buffer.from(text), isDamaged: text.includes('\ufffd') };
      }
      isFirst = false;
    }
  } finally {
    await file.close();
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield { bytes: Buffer.from(rest), isDamaged: true };
}

/** Where the line ends that begins here, after its line end; undefined when that is not in the bytes. */
function endOfLine(bytes: Uint8Array, from: number, isLast: boolean): number | undefined {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === lineFeed) return at + 1;
    if (bytes[at] !== carriageReturn) continue;
    if (at + 1 < bytes.length) return bytes[at + 1] === lineFeed ? at + 2 : at + 1;
  }
  return isLast ? bytes.length : undefined;
}

/** Both in memory of their own. */
const joined = (first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
};

/**
 * Cuts a list into blocks of whole records, in memory that does not grow with the list: a quote that is never closed
 * loses its own line only, and a row of more than a megabyte only itself. `onRead` is told the bytes as they are read.
 */
export async function* listBlocks(
  path: string,
  format: TableFormat,
  encoding: TableEncoding,
  onRead: (bytes: number) => void,
): AsyncIterable<ListBlock> {
  // In JSON Lines a quote is closed within the line or not at all: no byte is a delimiter or a quote there.
  const cut = (
    bytes: Uint8Array,
    isLast: boolean,
  ): { readonly end: number; readonly isUnclosed: boolean } => {
    if (format.kind === 'delimited') return wholeRecords(bytes, format.delimiter.charCodeAt(0), isLast);
    return { end: isLast ? bytes.length : bytes.lastIndexOf(lineFeed) + 1, isUnclosed: false };
  };
  let rest: Uint8Array<ArrayBuffer> = new Uint8Array();
  let wasDamaged = false;
  let isSkipping = false;

  function* blocksOf(isLast: boolean): Iterable<ListBlock> {
    while (rest.length > 0) {
      if (isSkipping) {
        const end = endOfLine(rest, 0, isLast);
        if (end === undefined) {
          rest = new Uint8Array();
          return;
        }
        rest = rest.subarray(end);
        isSkipping = false;
        continue;
      }
      const { end, isUnclosed } = cut(rest, isLast);
      const lostEnd = isUnclosed ? endOfLine(rest, end, isLast) : undefined;
      // The taker may hand the memory on, so what is left moves out of it.
      const bytes = rest.subarray(0, end);
      if (lostEnd !== undefined) {
        rest = rest.slice(lostEnd);
        yield { bytes, isDamaged: wasDamaged, lost: { kind: 'unclosed-quote', lines: 1 } };
        continue;
      }
      const isTooLong = rest.length - end > longestRecord;
      if (end > 0 || isTooLong) {
        const lost: LostRow | null = isTooLong ? { kind: 'row-too-long', lines: 1 } : null;
        rest = rest.slice(end);
        yield { bytes, isDamaged: wasDamaged, lost };
        isSkipping = isTooLong;
        if (isTooLong) continue;
      }
      return;
    }
  }

  for await (const { bytes, isDamaged } of pieces(path, encoding, onRead)) {
    rest = joined(rest, bytes);
    wasDamaged ||= isDamaged;
    yield* blocksOf(false);
    wasDamaged &&= rest.length > 0 && isDamaged;
  }
  yield* blocksOf(true);
}
