import { removeLeftovers, watchLeftovers } from '../services/storedFiles/leftovers.ts';

/** All that ends a process and can be caught, but for what Node uses or ignores itself. */
const endings: readonly NodeJS.Signals[] = [
  'SIGHUP',
  'SIGINT',
  'SIGQUIT',
  'SIGTERM',
  'SIGBREAK',
  'SIGUSR2',
  'SIGALRM',
  'SIGVTALRM',
  'SIGXCPU',
  'SIGIO',
  'SIGPWR',
];

/** Sees to what a signal ends, until the function that it gives back is called. */
function takeSignals(): () => void {
  const taken = endings.map((signal) => {
    const end = (): void => {
      // Somebody else has it this time.
      if (signal === 'SIGINT' && process.listenerCount(signal) > 1) return;
      removeLeftovers();
      process.removeListener(signal, end);
      process.kill(process.pid, signal);
    };
    process.prependListener(signal, end);
    return [signal, end] as const;
  });
  return () => {
    for (const [signal, end] of taken) process.removeListener(signal, end);
  };
}

/**
 * Has every signal that ends this process remove first what is only for now. Whoever waits for it sees the signal all the
 * same. A command may take the first Ctrl+C for itself (`process.once('SIGINT', …)`); the next one ends it. As long as there
 * is nothing to remove, signals end the process whatever it is busy with: a handler would wait for that.
 */
export function endTidily(): void {
  watchLeftovers(takeSignals);
}
