import { bytesOf } from '../../core/signature/bytesOf.ts';
import { hexOf } from '../../core/signature/hexOf.ts';
import { nativeDigests } from '../../core/signature/nativeDigests.ts';

/** The first 8 hex characters of a secret's SHA-256: enough to tell one's own secrets apart, useless to guess it. */
export const fingerprintOf = (secret: string): string =>
  hexOf(nativeDigests.sha256(bytesOf(secret))).slice(0, 8);
