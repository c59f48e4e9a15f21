import { FoundRows } from '../../../../core/audit/FoundRows.ts';
import { isPlainAddress } from '../../../../core/audit/isPlainAddress.ts';
import { joinedTexts } from '../../../../core/signature/batch/Messages.ts';

/** Rows in the order of the list, with the signatures behind the emails. */
export function rowsOf(emails: readonly string[], signatures: readonly string[]): FoundRows {
  const rows = new FoundRows();
  const cells = joinedTexts([...emails, ...signatures]);
  rows.use(cells.bytes);
  for (const nth of emails.keys()) {
    const row = rows.add(nth, null);
    rows.emails.set(row, cells.starts[nth] ?? 0, cells.ends[nth] ?? 0);
    const at = emails.length + nth;
    rows.signatures.set(row, cells.starts[at] ?? 0, cells.ends[at] ?? 0);
    rows.plain[row] = isPlainAddress(cells.bytes, cells.starts[nth] ?? 0, cells.ends[nth] ?? 0) ? 1 : 0;
  }
  return rows;
}
