import { workerData } from 'node:worker_threads';
import { startAuditThread } from './startAuditThread.ts';

/** A thread of an audit; its code is this file for all of them. */
await startAuditThread(workerData, new URL(import.meta.url));
