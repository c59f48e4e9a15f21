import { byteOrderMarkOf } from '../../core/audit/lookAtTable.ts';
import type { TableEncoding } from '../../core/audit/tableForms.ts';
import { plainFiles } from '../storedFiles/plainFiles.ts';

const chunkBytes = 262_144;

/**
 * The bytes of a list as UTF-8, without a byte order mark, and whether UTF-16 was damaged in them. They
 * are valid until the next ones are asked for: a buffer for each would wait for the garbage collector.
 */
export async function* listPieces(
  path: string,
  encoding: TableEncoding,
  onRead: (bytes: number) => void,
  atOnce = chunkBytes,
): AsyncIterable<{ readonly bytes: Uint8Array; readonly isDamaged: boolean; readonly mark: number }> {
  const decoder = encoding === 'utf-8' ? undefined : new TextDecoder(encoding, { ignoreBOM: true });
  let isFirst = true;
  const file = await plainFiles.open(path);
  const read = (into: Uint8Array): Promise<number> => {
    const reading = file.read(into);
    // It is waited for below, but maybe later than it fails.
    reading.catch(() => undefined);
    return reading;
  };
  // The next bytes are read while these are worked on.
  let [buffer, other] = [new Uint8Array(atOnce), new Uint8Array(atOnce)];
  let next = read(buffer);
  try {
    for (;;) {
      const bytesRead = await next;
      if (bytesRead === 0) break;
      const bytes = buffer.subarray(0, bytesRead);
      next = read(other);
      [buffer, other] = [other, buffer];
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
    await next.catch(() => undefined);
    await file.close();
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield { bytes: Buffer.from(rest), isDamaged: true, mark: 0 };
}
