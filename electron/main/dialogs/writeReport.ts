import type { FileUnwritable } from '../../../contracts/ServiceError.ts';
import { err, ok, type Result } from '../../../core/Result.ts';
import { saveFile } from '../../../services/storedFiles/saveFile.ts';

/** Writes a report, whole or not at all. Gives the path. */
export async function writeReport(path: string, text: string): Promise<Result<string, FileUnwritable>> {
  try {
    await saveFile(path, text);
    return ok(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return err({ code: 'file-unwritable', path, reason });
  }
}
