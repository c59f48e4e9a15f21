import { createReadStream } from 'node:fs';
import type { TableEncoding, TableFormat } from '../../core/audit/AuditTable.ts';
import { byteOrderMarkOf } from '../../core/audit/lookAtTable.ts';
import { wholeRecords } from '../../core/audit/wholeRecords.ts';
import type { LostRow } from './AuditMessage.ts';

/** Whole records of a list in UTF-8 or windows-1252, in memory of their own. */
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

/** The bytes of a list as UTF-8 or windows-1252, without a byte order mark, and whether UTF-16 was damaged in them. */
async function* pieces(
  path: string,
  encoding: TableEncoding,
  onRead: (bytes: number) => void,
): AsyncIterable<{ readonly bytes: Uint8Array; readonly isDamaged: boolean }> {
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const decoder = isWide ? new TextDecoder(encoding) : undefined;
  let isFirst = true;
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    const bytes = chunk as Uint8Array;
    onRead(bytes.length);
    if (decoder === undefined) {
      yield { bytes: isFirst ? bytes.subarray(byteOrderMarkOf(bytes, encoding)) : bytes, isDamaged: false };
    } else {
      const text = decoder.decode(bytes, { stream: true });
      yield { bytes: Buffer.from(text), isDamaged: text.includes('\ufffd') };
    }
    isFirst = false;
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

const joined = (first: Uint8Array, second: Uint8Array): Uint8Array => {
  if (first.length === 0) return second;
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
  let rest: Uint8Array = new Uint8Array();
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
      const bytes = new Uint8Array(rest.subarray(0, end));
      const lostEnd = isUnclosed ? endOfLine(rest, end, isLast) : undefined;
      if (lostEnd !== undefined) {
        yield { bytes, isDamaged: wasDamaged, lost: { kind: 'unclosed-quote', lines: 1 } };
        rest = rest.subarray(lostEnd);
        continue;
      }
      const isTooLong = rest.length - end > longestRecord;
      if (end > 0 || isTooLong) {
        const lost: LostRow | null = isTooLong ? { kind: 'row-too-long', lines: 1 } : null;
        yield { bytes, isDamaged: wasDamaged, lost };
        rest = rest.subarray(end);
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
