import type { Evidence, Known } from '../../core/evidence/Evidence.ts';
import type { KnownSecret } from '../../core/evidence/findSecrets.ts';
import type { WorkerTask } from '../workers/WorkerTasks.ts';

interface PasteOrder {
  readonly text: string;
  readonly known: Known;
  readonly secrets: readonly KnownSecret[];
}

/** What a worker that reads pasted texts can be asked. */
export type PasteTasks = { readonly read: WorkerTask<PasteOrder, Evidence> };
