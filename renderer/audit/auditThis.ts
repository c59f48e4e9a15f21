import { goTo } from '../frame/usePage.ts';
import { auditNow, changeAudit, closeAudit, findAudit } from './audit.ts';
import { auditedList } from './auditLists.ts';

/**
 * Takes a list from another page to be audited. A result makes room for it; an audit under way goes on, and the list is not
 * taken.
 */
export async function auditThis(name: string | null, content: Blob): Promise<void> {
  changeAudit({ tab: 'list' });
  goTo('audit');
  await findAudit();
  const { audit } = auditNow();
  if (audit !== undefined && audit.summary === undefined) return;
  if (audit !== undefined) await closeAudit();
  await auditedList.take(name, content);
}
