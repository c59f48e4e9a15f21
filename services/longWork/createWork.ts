/** What takes long, and would be lost if the program ended. */
export type WorkKind = 'audit' | 'whose' | 'generation' | 'export';

interface WorkProgress {
  readonly done: number;
  /** `null` while it is not known. */
  readonly total: number | null;
}

/** Work that runs now. */
export interface RunningWork {
  readonly kind: WorkKind;
  /** `null` until it tells. */
  readonly progress: WorkProgress | null;
}

/** What a piece of work is given for as long as it runs. */
export interface WorkWatch {
  /** Aborted when whoever asked for it, or {@link Work.cancel}, wants it to stop. */
  readonly signal: AbortSignal;
  tell(done: number, total: number | null): void;
}

/** The long work of this program: who does some says so here, and who wants to know what runs asks here. */
export interface Work {
  /** Does a piece of work, which counts as running until it settles. */
  during<T>(kind: WorkKind, work: (watch: WorkWatch) => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** In the order in which it began. */
  running(): readonly RunningWork[];
  /** Asks all work of these kinds to stop. */
  cancel(...kinds: readonly WorkKind[]): void;
}

interface Entry {
  readonly kind: WorkKind;
  readonly stopping: AbortController;
  progress: WorkProgress | null;
}

export function createWork(): Work {
  const entries = new Set<Entry>();
  return {
    async during(kind, work, signal) {
      const stopping = new AbortController();
      const entry: Entry = { kind, stopping, progress: null };
      entries.add(entry);
      try {
        return await work({
          signal: signal === undefined ? stopping.signal : AbortSignal.any([signal, stopping.signal]),
          tell(done, total) {
            entry.progress = { done, total };
          },
        });
      } finally {
        entries.delete(entry);
      }
    },
    running: () => [...entries].map(({ kind, progress }) => ({ kind, progress })),
    cancel(...kinds) {
      for (const { kind, stopping } of entries) if (kinds.includes(kind)) stopping.abort();
    },
  };
}
