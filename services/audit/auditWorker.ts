import { parentPort, workerData } from 'node:worker_threads';
import { conductAudit } from './conductAudit.ts';
import { lookForOwner } from './lookForOwner.ts';
import { workOnRows } from './workOnRows.ts';

/** A thread of an audit: one conducts it, and starts this same file again for those that work on its rows. */
if (parentPort !== null) {
  if (workerData === 'rows') workOnRows(parentPort);
  else if (workerData === 'whose') lookForOwner(parentPort);
  else conductAudit(parentPort, new URL(import.meta.url));
}
