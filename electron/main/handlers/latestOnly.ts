/**
 * Makes calls of one kind replace each other: each new call aborts the signal that the one before it was given, and
 * `cancel` that of the latest. The earlier call still answers, in whatever way `run` answers when it is aborted.
 */
export function latestOnly<Args, Answer>(run: (args: Args, signal: AbortSignal) => Promise<Answer>) {
  let running = new AbortController();
  return {
    run(args: Args): Promise<Answer> {
      running.abort();
      running = new AbortController();
      return run(args, running.signal);
    },
    async cancel(): Promise<undefined> {
      running.abort();
      return undefined;
    },
  };
}
