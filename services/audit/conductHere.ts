import { createLocalPort } from '../workers/createLocalPort.ts';
import type { WorkerPort } from '../workers/createWorkerPort.ts';
import type { AuditAnswer } from './Audits.ts';
import type { ConductorTasks } from './AuditTasks.ts';
import { conductAudit } from './conductAudit.ts';
import { startRowThread } from './startRowThread.ts';

/**
 * Conducts an audit in this thread: others, whose code is `code`, are started for what is not simply valid, and then the
 * temporary folder is made.
 */
export const conductHere = (
  code: URL,
  makeFolder: () => AuditAnswer<undefined>,
): WorkerPort<ConductorTasks> => createLocalPort(conductAudit(() => startRowThread(code), makeFolder));
