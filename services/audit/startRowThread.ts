import { createWorkerPort, type WorkerPort } from '../workers/createWorkerPort.ts';
import type { AuditRole, RowTasks } from './AuditTasks.ts';

/** Rows live as long as their block: little memory for what is young keeps the whole small. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };

const role: AuditRole = 'rows';

/** A thread that works on the rows of an audit, whose code is `code`. */
export const startRowThread = (code: URL): WorkerPort<RowTasks> =>
  createWorkerPort<RowTasks>(code, { of: 'The audit', role, resourceLimits });
