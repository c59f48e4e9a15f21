import type { GenerateError, TestAddressError } from '../../contracts/generate.ts';
import type { ServiceError } from '../../contracts/ServiceError.ts';
import type { Result } from '../../core/Result.ts';

export interface CallFailed {
  readonly code: 'call-failed';
}

/** What the window can be told: an error of the services, or that the call itself broke. */
export type CallError = ServiceError | CallFailed;
export type GenerateCallError = GenerateError | TestAddressError | CallFailed;

/** Turns a broken call into an error like any other; its message is dropped, for it may quote what was sent. */
export async function call<T, E>(answer: Promise<Result<T, E>>): Promise<Result<T, E | CallFailed>> {
  try {
    return await answer;
  } catch {
    return { ok: false, error: { code: 'call-failed' } };
  }
}
