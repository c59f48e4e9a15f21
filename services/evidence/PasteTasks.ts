import type { PasteView } from '../../contracts/evidence.ts';
import type { Evidence, Known } from '../../core/evidence/Evidence.ts';
import type { KnownSecret } from '../../core/evidence/findSecrets.ts';
import type { WorkerTask } from '../workers/WorkerTasks.ts';

/** What a text gives, and how many people it names where it is a list. */
export type ReadPaste = Evidence & Pick<PasteView, 'people'>;

interface PasteOrder {
  readonly text: string;
  readonly known: Known;
  readonly secrets: readonly KnownSecret[];
}

/** What a worker that reads pasted texts can be asked. */
export type PasteTasks = { readonly read: WorkerTask<PasteOrder, ReadPaste> };
