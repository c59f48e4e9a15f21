import { bytesOf } from './bytesOf.ts';
import { hexOf } from './hexOf.ts';
import { hmac } from './hmac.ts';

/**
 * The valid signature of an email: the 64 lower-case hex characters of HMAC-SHA256, keyed with the UTF-8 bytes of
 * the secret key as Crisp shows it (it looks like hex but is used as text), over the UTF-8 bytes of the email
 * exactly as it is pushed. Source: Crisp's documentation of Identity Verification.
 */
export const sign = (secret: string, email: string): string =>
  hexOf(hmac('sha256', bytesOf(secret), bytesOf(email)));
