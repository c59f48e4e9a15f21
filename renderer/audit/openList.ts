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
  const { store } = auditedList;
  const { source } = store.get();
  await auditedList.choose();
  if (audit === undefined || auditNow().audit?.id !== audit.id) return;
  const list = store.get();
  if (list.source !== source) return closeAudit();
  // Told beside the result, since the place where a list comes in is not shown.
  changeAudit({ trouble: list.trouble });
  store.set({ ...list, trouble: undefined });
}
