import type { TableFormat } from '../../core/audit/AuditTable.ts';
import { recordEnd } from '../../core/audit/forms/ListTranslator.ts';
import { endOfLine, lineFeed } from '../../core/audit/tableBytes.ts';
import type { TableEncoding } from '../../core/audit/tableForms.ts';
import { type WholeRecords, wholeRecords } from '../../core/audit/wholeRecords.ts';
import type { LostRow } from './AuditTasks.ts';
import { listPieces } from './listPieces.ts';

/** Whole records of a list, in UTF-8 whatever the list is in. The memory is the taker's. */
interface ListBlock {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether U+FFFD in it stands for something that was no text. Told for UTF-16 only. */
  readonly isDamaged: boolean;
  readonly unclosed: WholeRecords['unclosed'];
  /** Where in the file the block begins, and how long it is there, in bytes. */
  readonly start: number;
  readonly length: number;
  /** Line ends between the block and the one before it. */
  readonly linesBefore: number;
  /** A row after the block that could not be read. */
  readonly lost: LostRow | null;
}

/** No email and no signature is longer; a list in which a row is has lost a line end or a quote. */
const longestRecord = 1_048_576;

/** How many bytes of the file are told by so many of UTF-8: of what was decoded, each code unit is as long as any other. */
function lengthInFile(bytes: Uint8Array, encoding: TableEncoding): number {
  if (encoding === 'utf-8') return bytes.length;
  const units = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).length;
  return encoding === 'windows-1252' ? units : 2 * units;
}

/** Both in memory of their own, that of the second where it has so much room before it; as a buffer, because that one is looked through many bytes at a time. */
function joined(first: Uint8Array, second: Uint8Array<ArrayBuffer>, room = 0): Buffer<ArrayBuffer> {
  const length = first.length + second.length;
  const isMoved = first.length > room;
  const whole = isMoved
    ? Buffer.allocUnsafeSlow(length)
    : Buffer.from(second.buffer, second.byteOffset - first.length, length);
  whole.set(first);
  if (isMoved) whole.set(second, first.length);
  return whole;
}

/**
 * Cuts a list into blocks of whole records, in memory that does not grow with the list: a quote that is never closed
 * loses its own line only, and a row of more than a megabyte only itself. `onRead` is told the bytes as they are read,
 * `atOnce` of them at a time.
 */
export async function* listBlocks(
  path: string,
  format: TableFormat,
  encoding: TableEncoding,
  onRead: (bytes: number) => void,
  atOnce?: number,
): AsyncIterable<ListBlock> {
  // In lines of JSON a quote is closed within the line or not at all: no byte is a delimiter or a quote there.
  const cut = (bytes: Uint8Array, isLast: boolean): WholeRecords => {
    if (format.kind === 'delimited') return wholeRecords(bytes, format.delimiter.charCodeAt(0), isLast);
    const recordEnds = format.kind === 'translated' ? bytes.lastIndexOf(recordEnd.charCodeAt(0)) : -1;
    const end = isLast ? bytes.length : Math.max(bytes.lastIndexOf(lineFeed), recordEnds) + 1;
    return { end, unclosed: [] };
  };
  let rest: Buffer<ArrayBuffer> = joined(new Uint8Array(), new Uint8Array());
  let wasDamaged = false;
  let isSkipping = false;
  /** Where in the file `rest` begins. */
  let start = 0;
  /** Lines that are still to be passed over, before the table begins. */
  let before = format.kind === 'delimited' ? (format.linesBefore ?? 0) : 0;
  let linesBefore = 0;
  const pass = (bytes: Uint8Array): number => {
    const length = lengthInFile(bytes, encoding);
    start += length;
    return length;
  };

  function* blocksOf(isLast: boolean): Iterable<ListBlock> {
    while (rest.length > 0) {
      if (before > 0) {
        const end = endOfLine(rest, 0, isLast);
        if (end === undefined) return;
        pass(rest.subarray(0, end));
        rest = rest.subarray(end);
        before--;
        linesBefore++;
        continue;
      }
      if (isSkipping) {
        const end = endOfLine(rest, 0, isLast);
        pass(rest.subarray(0, end));
        if (end === undefined) {
          rest = rest.subarray(rest.length);
          return;
        }
        rest = rest.subarray(end);
        isSkipping = false;
        continue;
      }
      const { end, unclosed } = cut(rest, isLast);
      const isTooLong = rest.length - end > longestRecord;
      if (end === 0 && !isTooLong) return;
      // The taker may hand the memory on, so what is left moves out of it.
      const bytes = rest.subarray(0, end);
      const lost: LostRow | null = isTooLong ? { kind: 'row-too-long', lines: 1 } : null;
      rest = joined(rest.subarray(end), new Uint8Array());
      const from = start;
      const length = pass(bytes);
      const passed = linesBefore;
      linesBefore = 0;
      yield { bytes, isDamaged: wasDamaged, unclosed, start: from, length, linesBefore: passed, lost };
      isSkipping = isTooLong;
      if (!isTooLong) return;
    }
  }

  for await (const { bytes, room, isDamaged, mark } of listPieces(path, encoding, onRead, atOnce)) {
    start += mark;
    rest = joined(rest, bytes, room);
    wasDamaged ||= isDamaged;
    yield* blocksOf(false);
    wasDamaged &&= rest.length > 0 && isDamaged;
  }
  yield* blocksOf(true);
}
