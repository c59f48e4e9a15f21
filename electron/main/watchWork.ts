import type { CountersignApi } from '../../contracts/CountersignApi.ts';

/** What would be lost if the window closed now. */
export type Work = 'audit' | 'making';

export interface WatchedWork {
  /** The same calls, of which the long ones are counted. */
  readonly handlers: CountersignApi;
  running(): Work | undefined;
}

/** Sees to it that the main process knows when an audit is running, or something is being made or saved. */
export function watchWork(handlers: CountersignApi): WatchedWork {
  const { generate, audit } = handlers;
  let making = 0;
  /** As the window saw it last: it asks for the progress of an audit until that is done. */
  let auditing = false;

  const counted =
    <Args extends readonly unknown[], Answer>(work: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      making += 1;
      try {
        return await work(...args);
      } finally {
        making -= 1;
      }
    };

  return {
    handlers: {
      ...handlers,
      generate: {
        ...generate,
        run: counted(generate.run),
        fixtureSet: counted(generate.fixtureSet),
        save: counted(generate.save),
        exportLog: counted(generate.exportLog),
      },
      audit: {
        ...audit,
        async start(order) {
          const started = await audit.start(order);
          if (started.ok) auditing = true;
          return started;
        },
        async progress(args) {
          const progress = await audit.progress(args);
          auditing = progress.ok && progress.value.phase !== 'done' && !progress.value.cancelled;
          return progress;
        },
        async close(args) {
          auditing = false;
          return audit.close(args);
        },
        exportRows: counted(audit.exportRows),
        whose: counted(audit.whose),
      },
    },
    running() {
      if (auditing) return 'audit';
      return making > 0 ? 'making' : undefined;
    },
  };
}
