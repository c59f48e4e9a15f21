import type { AuditQuery } from '../../contracts/audit.ts';
import { fillFromRow } from '../check/setAside.ts';
import { call } from '../frame/call.ts';
import { goTo } from '../frame/usePage.ts';
import { changeAudit, type RunningAudit } from './audit.ts';

/** Shows one row on the Check page: its email and signature, whole, for the website of the audit. */
export async function openInCheck(
  { id: audit, websiteId }: RunningAudit,
  query: AuditQuery,
  offset: number,
): Promise<void> {
  const row = await call(window.countersign.audit.row({ audit, query, offset }));
  if (!row.ok) return changeAudit({ trouble: row.error });
  if (row.value === null) return;
  const { email, signature } = row.value;
  fillFromRow({ websiteId, email, signature });
  goTo('check');
}
