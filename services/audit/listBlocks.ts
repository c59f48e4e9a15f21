import { open } from 'node:fs/promises';
import type { TableFormat } from '../../core/audit/AuditTable.ts';
import { byteOrderMarkOf } from '../../core/audit/lookAtTable.ts';
import { endOfLine, lineFeed } from '../../core/audit/tableBytes.ts';
import type { TableEncoding } from '../../core/audit/tableForms.ts';
import { type WholeRecords, wholeRecords } from '../../core/audit/wholeRecords.ts';
import type { LostRow } from './AuditTasks.ts';

/** Whole records of a list, in UTF-8 whatever the list is in. The memory is the taker's. */
interface ListBlock {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Whether U+FFFD in it stands for something that was no text. Told for UTF-16 only. */
  readonly isDamaged: boolean;
  readonly unclosed: WholeRecords['unclosed'];
  /** Where in the file the block begins, and how long it is there, in bytes. */
  readonly start: number;
  readonly length: number;
  /** A row after the block that could not be read. */
  readonly lost: LostRow | null;
}

const chunkBytes = 262_144;
/** No email and no signature is longer; a list in which a row is has lost a line end or a quote. */
const longestRecord = 1_048_576;

/**
 * The bytes of a list as UTF-8, without a byte order mark, and whether UTF-16 was damaged in them. They
 * are valid until the next ones are asked for: a buffer for each would wait for the garbage collector.
 */
async function* pieces(
  path: string,
  encoding: TableEncoding,
  onRead: (bytes: number) => void,
  atOnce: number,
): AsyncIterable<{ readonly bytes: Uint8Array; readonly isDamaged: boolean; readonly mark: number }> {
  const decoder = encoding === 'utf-8' ? undefined : new TextDecoder(encoding, { ignoreBOM: true });
  const buffer = new Uint8Array(atOnce);
  let isFirst = true;
  const file = await open(path, 'r');
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) break;
      const bytes = buffer.subarray(0, bytesRead);
      onRead(bytesRead);
      const mark = isFirst ? byteOrderMarkOf(bytes, encoding) : 0;
      const unmarked = bytes.subarray(mark);
      if (decoder === undefined) yield { bytes: unmarked, isDamaged: false, mark };
      else {
        const text = decoder.decode(unmarked, { stream: true });
        yield { bytes: Buffer.from(text), isDamaged: text.includes('\ufffd'), mark };
      }
      isFirst = false;
    }
  } finally {
    await file.close();
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield { bytes: Buffer.from(rest), isDamaged: true, mark: 0 };
}

/** How many bytes of the file are told by so many of UTF-8: of what was decoded, each code unit is as long as any other. */
function lengthInFile(bytes: Uint8Array, encoding: TableEncoding): number {
  if (encoding === 'utf-8') return bytes.length;
  const units = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).length;
  return encoding === 'windows-1252' ? units : 2 * units;
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
 * loses its own line only, and a row of more than a megabyte only itself. `onRead` is told the bytes as they are read,
 * `atOnce` of them at a time.
 */
export async function* listBlocks(
  path: string,
  format: TableFormat,
  encoding: TableEncoding,
  onRead: (bytes: number) => void,
  atOnce = chunkBytes,
): AsyncIterable<ListBlock> {
  // In JSON Lines a quote is closed within the line or not at all: no byte is a delimiter or a quote there.
  const cut = (bytes: Uint8Array, isLast: boolean): WholeRecords => {
    if (format.kind === 'delimited') return wholeRecords(bytes, format.delimiter.charCodeAt(0), isLast);
    return { end: isLast ? bytes.length : bytes.lastIndexOf(lineFeed) + 1, unclosed: [] };
  };
  let rest: Uint8Array<ArrayBuffer> = new Uint8Array();
  let wasDamaged = false;
  let isSkipping = false;
  /** Where in the file `rest` begins. */
  let start = 0;
  const pass = (bytes: Uint8Array): number => {
    const length = lengthInFile(bytes, encoding);
    start += length;
    return length;
  };

  function* blocksOf(isLast: boolean): Iterable<ListBlock> {
    while (rest.length > 0) {
      if (isSkipping) {
        const end = endOfLine(rest, 0, isLast);
        pass(rest.subarray(0, end));
        if (end === undefined) {
          rest = new Uint8Array();
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
      rest = rest.slice(end);
      const from = start;
      const length = pass(bytes);
      yield { bytes, isDamaged: wasDamaged, unclosed, start: from, length, lost };
      isSkipping = isTooLong;
      if (!isTooLong) return;
    }
  }

  for await (const { bytes, isDamaged, mark } of pieces(path, encoding, onRead, atOnce)) {
    start += mark;
    rest = joined(rest, bytes);
    wasDamaged ||= isDamaged;
    yield* blocksOf(false);
    wasDamaged &&= rest.length > 0 && isDamaged;
  }
  yield* blocksOf(true);
}
