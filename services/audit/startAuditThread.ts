import { answerOrders } from '../workers/answerOrders.ts';
import type { AuditRole, ConductorTasks, RowTasks, WhoseTasks, WorkbookTasks } from './AuditTasks.ts';

/** Each loads only what it works with. Orders that come before that wait. */
const startAs: Readonly<Record<AuditRole, (code: URL) => Promise<void>>> = {
  async conductor(code) {
    const [{ conductAudit }, { startRowThread }] = await Promise.all([
      import('./conductAudit.ts'),
      import('./startRowThread.ts'),
    ]);
    answerOrders<ConductorTasks>(conductAudit(() => startRowThread(code)));
  },
  async rows() {
    const { workOnRows } = await import('./workOnRows.ts');
    answerOrders<RowTasks>(workOnRows());
  },
  async whose() {
    const [{ lookForOwner }, { readEmails }] = await Promise.all([
      import('./lookForOwner.ts'),
      import('./readEmails.ts'),
    ]);
    answerOrders<WhoseTasks>({ whose: lookForOwner, emails: readEmails });
  },
  async workbook() {
    const { translateWorkbook } = await import('./translateWorkbook.ts');
    answerOrders<WorkbookTasks>({ workbook: translateWorkbook });
  },
};

/**
 * Makes this thread what its role says. `code` is what it runs, from which a conductor starts those that work on rows.
 * Rejects, and so ends the thread, where that cannot be loaded.
 */
export const startAuditThread = (role: AuditRole, code: URL): Promise<void> => startAs[role](code);
