import { answerOrders } from '../workers/answerOrders.ts';
import type { AuditRole, ConductorTasks, RowTasks, WhoseTasks, WorkbookTasks } from './AuditTasks.ts';
import { conductAudit } from './conductAudit.ts';
import { lookForOwner } from './lookForOwner.ts';
import { readEmails } from './readEmails.ts';
import { startRowThread } from './startRowThread.ts';
import { workOnRows } from './workOnRows.ts';

const startAs: Readonly<Record<AuditRole, (code: URL) => void>> = {
  conductor: (code) => answerOrders<ConductorTasks>(conductAudit(() => startRowThread(code))),
  rows: () => answerOrders<RowTasks>(workOnRows()),
  whose: () => answerOrders<WhoseTasks>({ whose: lookForOwner, emails: readEmails }),
  workbook: () =>
    answerOrders<WorkbookTasks>({
      workbook: async (order) => (await import('./translateWorkbook.ts')).translateWorkbook(order),
    }),
};

/** Makes this thread what its role says. `code` is what it runs, from which a conductor starts those that work on rows. */
export const startAuditThread = (role: AuditRole, code: URL): void => startAs[role](code);
