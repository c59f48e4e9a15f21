import { type FileKind, kindOfFile } from '../kindOfFile.ts';
import { err, ok, type Result } from '../Result.ts';
import { decodeText } from './decodeText.ts';

/** Why a file has no text to be read. */
export type NoText =
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-not-text'; readonly kind: FileKind };

/** Whether an archive of ZIP is a workbook of XLSX, rather than a letter or a folder: the names in it are not packed. */
const isWorkbook = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes).includes('xl/workbook');

/** The text of a file's bytes; of a picture, an archive or nothing there is none. */
export function textOfFile(bytes: Uint8Array): Result<string, NoText> {
  if (bytes.length === 0) return err({ code: 'file-empty' });
  const kind = kindOfFile(bytes);
  if (kind === undefined) return ok(decodeText(bytes));
  return err({ code: 'file-not-text', kind: kind === 'workbook' && !isWorkbook(bytes) ? 'archive' : kind });
}
