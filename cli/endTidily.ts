import { removeLeftovers } from '../services/storedFiles/leftovers.ts';

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

/**
 * Has every signal that ends this process remove first what is only for now. Whoever waits for it sees the signal all the
 * same. A command may take the first Ctrl+C for itself (`process.once('SIGINT', …)`); the next one ends it.
 */
export function endTidily(): void {
  for (const signal of endings) {
    const end = (): void => {
      // Somebody else has it this time.
      if (signal === 'SIGINT' && process.listenerCount(signal) > 1) return;
      removeLeftovers();
      process.removeListener(signal, end);
      process.kill(process.pid, signal);
    };
    process.on(signal, end);
  }
}
