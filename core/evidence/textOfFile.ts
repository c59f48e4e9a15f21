import { type FileKind, kindOfFile } from '../kindOfFile.ts';
import { err, ok, type Result } from '../Result.ts';
import { decodeText } from './decodeText.ts';

/** Why a file has no text to be read. */
export type NoText =
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-not-text'; readonly kind: FileKind };

/** The text of a file's bytes; of a picture, an archive or nothing there is none. */
export function textOfFile(bytes: Uint8Array): Result<string, NoText> {
  if (bytes.length === 0) return err({ code: 'file-empty' });
  const kind = kindOfFile(bytes);
  return kind === undefined ? ok(decodeText(bytes)) : err({ code: 'file-not-text', kind });
}
