import type { Candidate } from './Evidence.ts';

/** Whether a candidate tells what somebody's signature is, or that there is none. */
export const isTold = ({ email, signature, unsigned }: Candidate): boolean =>
  email !== undefined && (signature !== undefined || unsigned === true);
