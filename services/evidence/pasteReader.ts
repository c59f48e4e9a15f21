import type { Known } from '../../core/evidence/Evidence.ts';
import type { KnownSecret } from '../../core/evidence/findSecrets.ts';
import type { Result } from '../../core/Result.ts';
import { createWorkerPool } from '../workers/createWorkerPool.ts';
import type { PasteTasks, ReadPaste } from './PasteTasks.ts';

interface PasteReaderOptions {
  /** Where the worker's code is, for a bundled program; default: the source file beside this one. */
  readonly worker?: URL;
  /** Milliseconds that a cancelled reading may take to stop before its worker is ended. Default 250. */
  readonly graceMs?: number;
}

export interface PasteReader {
  /** Reads a text in a worker thread, after those before it. Rejects with an error that quotes nothing of it. */
  read(
    text: string,
    known: Known,
    secrets: readonly KnownSecret[],
    signal?: AbortSignal,
  ): Promise<Result<ReadPaste, 'cancelled'>>;
  /** Ends the worker; readings under way answer `cancelled`. */
  dispose(): Promise<void>;
}

/** A worker thread that reads pasted texts. It is started when first needed, used again, and keeps no process alive. */
export function createPasteReader({ worker, graceMs = 250 }: PasteReaderOptions = {}): PasteReader {
  const code = worker ?? new URL('./evidenceWorker.ts', import.meta.url);
  const pool = createWorkerPool<PasteTasks>(code, 1, { of: 'Reading the pasted text', graceMs });
  return {
    read: (text, known, secrets, signal) => pool.ask('read', { text, known, secrets }, signal),
    dispose: () => pool.dispose(),
  };
}
