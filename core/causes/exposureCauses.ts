import type { ExposureCause } from './Cause.ts';

/** Worse than a mismatch: the secret key, or the power to sign, is where visitors can get at it. */
export const exposureCauses: readonly ExposureCause[] = [];
