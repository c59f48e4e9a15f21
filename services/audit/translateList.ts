import { open } from 'node:fs/promises';
import type { ListTranslator } from '../../core/audit/forms/ListTranslator.ts';
import type { TableEncoding } from '../../core/audit/tableForms.ts';
import { giveBack } from './giveBack.ts';
import { listPieces } from './listPieces.ts';

/** Writes a list down in lines of JSON, to a new file that nobody else may read. Rejects where one of both fails. */
export async function translateList(
  from: string,
  encoding: TableEncoding,
  translator: ListTranslator,
  to: string,
): Promise<void> {
  const file = await open(to, 'wx', 0o600);
  try {
    /** A carriage return at the end of a piece, of which it is not known what follows. */
    let held = '';
    for await (const { bytes } of listPieces(from, encoding, () => undefined)) {
      const text = held + Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
      giveBack(bytes.buffer);
      held = text.endsWith('\r') ? '\r' : '';
      await file.write(Buffer.from(translator.write(held === '' ? text : text.slice(0, -1)), 'latin1'));
    }
    await file.write(Buffer.from(translator.write(held) + translator.end(), 'latin1'));
  } finally {
    await file.close();
  }
}
