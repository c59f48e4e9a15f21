import type { FileUnwritable } from '../../../contracts/ServiceError.ts';
import { err, ok, type Result } from '../../../core/Result.ts';
import type { ReportForm } from '../../../core/report/reportForms.ts';
import { saveFile } from '../../../services/storedFiles/saveFile.ts';

const endings: Readonly<Record<ReportForm, string>> = { markdown: 'md', html: 'html', text: 'txt' };

/** Saves a report where the person says, whole or not at all. Gives the path, `null` when they changed their mind. */
export async function saveReport(
  askWhereToSave: (name: string) => Promise<string | undefined>,
  name: string,
  form: ReportForm,
  text: string,
): Promise<Result<string | null, FileUnwritable>> {
  const path = await askWhereToSave(`${name}.${endings[form]}`);
  if (path === undefined) return ok(null);
  try {
    await saveFile(path, text);
    return ok(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return err({ code: 'file-unwritable', path, reason });
  }
}
