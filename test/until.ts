import { vi } from 'vitest';

/** Waits until a check does not throw, however slow the machine is: what never holds ends after a minute. */
export const until = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: 60_000, interval: 5 });
