import { inspectSecret, type SecretRefusal } from '../core/evidence/inspectSecret.ts';
import { err, ok, type Result } from '../core/Result.ts';

/**
 * Refuses what no keychain may be given: the empty text, a NUL (keytar cuts the value there), more than 2,500
 * UTF-8 bytes (Windows stores little more) and unpaired surrogates (they have no UTF-8 form, so another text
 * would come back). Anything else is given back unchanged.
 */
export function checkSecret(secret: string): Result<string, SecretRefusal> {
  const { refusal } = inspectSecret(secret);
  return refusal === undefined ? ok(secret) : err(refusal);
}
