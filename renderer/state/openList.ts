import { auditNow, changeAudit, closeAudit } from './audit.ts';
import { auditedList, roster } from './auditLists.ts';

/**
 * Lets the person choose a file for the tab of Audit that is shown. A list takes the place of a result only once it is
 * there, and never that of an audit under way.
 */
export async function openList(): Promise<void> {
  const { tab, audit } = auditNow();
  if (tab === 'whose') return roster.choose();
  if (audit !== undefined && audit.summary === undefined) return;
  const { source } = auditedList.store.get();
  await auditedList.choose();
  if (audit === undefined || auditNow().audit?.id !== audit.id) return;
  const { source: chosen, trouble } = auditedList.store.get();
  if (chosen !== source) await closeAudit();
  else if (trouble !== undefined) changeAudit({ trouble });
}
