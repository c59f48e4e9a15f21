import { LockFault } from './withFileLock.ts';

/** The file to name for an error: a damaged lock's own, else the one that was worked on. */
export const faultPath = (error: unknown, otherwise: string): string =>
  error instanceof LockFault ? error.path : otherwise;
