import { answerOrders } from '../workers/answerOrders.ts';
import { createWorkerPort, type WorkerPort } from '../workers/createWorkerPort.ts';
import type { AuditRole, ConductorTasks, RowTasks, WhoseTasks, WorkbookTasks } from './AuditTasks.ts';
import { conductAudit } from './conductAudit.ts';
import { lookForOwner } from './lookForOwner.ts';
import { readEmails } from './readEmails.ts';
import { workOnRows } from './workOnRows.ts';

/** Rows live as long as their block: little memory for what is young keeps the whole small. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

const startRows = (code: URL): WorkerPort<RowTasks> => {
  const role: AuditRole = 'rows';
  return createWorkerPort<RowTasks>(code, { of: 'The audit', role, resourceLimits });
};

const startAs: Readonly<Record<AuditRole, (code: URL) => void>> = {
  conductor: (code) => answerOrders<ConductorTasks>(conductAudit(() => startRows(code))),
  rows: () => answerOrders<RowTasks>(workOnRows()),
  whose: () => answerOrders<WhoseTasks>({ whose: lookForOwner, emails: readEmails }),
  workbook: () =>
    answerOrders<WorkbookTasks>({
      workbook: async (order) => (await import('./translateWorkbook.ts')).translateWorkbook(order),
    }),
};

/** Makes this thread what its role says. `code` is what it runs, from which a conductor starts those that work on rows. */
export const startAuditThread = (role: AuditRole, code: URL): void => startAs[role](code);
