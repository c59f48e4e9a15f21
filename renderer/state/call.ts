import type { Result } from '../../core/Result.ts';
import type { ServiceError } from '../../ipc/schema.ts';

/** What the window can be told: an error of the services, or that the call itself broke. */
export type CallError = ServiceError | { readonly code: 'call-failed' };

/** Turns a broken call into an error like any other; its message is dropped, for it may quote what was sent. */
export async function call<T>(answer: Promise<Result<T, ServiceError>>): Promise<Result<T, CallError>> {
  try {
    return await answer;
  } catch {
    return { ok: false, error: { code: 'call-failed' } };
  }
}
