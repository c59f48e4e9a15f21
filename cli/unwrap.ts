import type { ServiceError } from '../contracts/ServiceError.ts';
import type { Result } from '../core/Result.ts';
import { failureOf } from './failureOf.ts';

/** The value of a result; a service's error ends the command. */
export function unwrap<T>(result: Result<T, ServiceError>): T {
  if (!result.ok) throw failureOf(result.error);
  return result.value;
}
