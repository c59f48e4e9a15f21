import { createLocalPort } from '../workers/createLocalPort.ts';
import type { WorkerPort } from '../workers/createWorkerPort.ts';
import type { ConductorTasks } from './AuditTasks.ts';
import { conductAudit } from './conductAudit.ts';
import { startRowThread } from './startRowThread.ts';

/** Conducts an audit in this thread: others, whose code is `code`, are started for what is not simply valid. */
export const conductHere = (code: URL): WorkerPort<ConductorTasks> =>
  createLocalPort(conductAudit(() => startRowThread(code)));
