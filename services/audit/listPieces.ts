import { byteOrderMarkOf } from '../../core/audit/lookAtTable.ts';
import type { TableEncoding } from '../../core/audit/tableForms.ts';
import { plainFiles } from '../storedFiles/plainFiles.ts';

const chunkBytes = 262_144;
const utf8 = new TextEncoder();

/** As much as can be put before a piece without moving it: what is left of the piece before it is mostly a part of a line. */
const roomBytes = 4_096;

/** A part of a list as UTF-8, in memory of its own, which is the taker's. */
interface ListPiece {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many bytes of the same memory before it are free. */
  readonly room: number;
  /** Whether UTF-16 was damaged in it. */
  readonly isDamaged: boolean;
  /** The bytes of the byte order mark before it. */
  readonly mark: number;
}

/** A list in pieces of `atOnce` bytes, without a byte order mark. */
export async function* listPieces(
  path: string,
  encoding: TableEncoding,
  onRead: (bytes: number) => void,
  atOnce = chunkBytes,
): AsyncIterable<ListPiece> {
  const decoder = encoding === 'utf-8' ? undefined : new TextDecoder(encoding, { ignoreBOM: true });
  let isFirst = true;
  const file = await plainFiles.open(path);
  const read = (): Promise<Uint8Array<ArrayBuffer>> => {
    const into = Buffer.allocUnsafeSlow(roomBytes + atOnce).subarray(roomBytes);
    const reading = file.read(into).then((length) => into.subarray(0, length));
    // It is waited for below, but maybe later than it fails.
    reading.catch(() => undefined);
    return reading;
  };
  // The next bytes are read while these are worked on.
  let next = read();
  try {
    for (;;) {
      const bytes = await next;
      if (bytes.length === 0) break;
      next = read();
      onRead(bytes.length);
      const mark = isFirst ? byteOrderMarkOf(bytes, encoding) : 0;
      const unmarked = bytes.subarray(mark);
      if (decoder === undefined) yield { bytes: unmarked, room: roomBytes, isDamaged: false, mark };
      else {
        const text = decoder.decode(unmarked, { stream: true });
        yield { bytes: utf8.encode(text), room: 0, isDamaged: text.includes('\ufffd'), mark };
      }
      isFirst = false;
    }
  } finally {
    await next.catch(() => undefined);
    await file.close();
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield { bytes: utf8.encode(rest), room: 0, isDamaged: true, mark: 0 };
}
