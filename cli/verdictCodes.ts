import { exitCode } from './exitCode.ts';

/** With which code a check ends. */
export const verdictCodes = {
  verified: exitCode.done,
  unverified: exitCode.unverified,
  rejected: exitCode.rejected,
} as const;
