/**
 * Makes calls of one kind replace each other: each new call aborts the signal that the one before it was given.
 * The earlier call still answers, in whatever way `run` answers when it is aborted.
 */
export function latestOnly<Args, Answer>(
  run: (args: Args, signal: AbortSignal) => Promise<Answer>,
): (args: Args) => Promise<Answer> {
  let running = new AbortController();
  return (args) => {
    running.abort();
    running = new AbortController();
    return run(args, running.signal);
  };
}
