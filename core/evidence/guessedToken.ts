import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));

const hashes = { md5, sha1, sha256 } as const;

/** How a token can be guessed. */
export type TokenKind = 'email' | 'user-id' | 'number' | 'nickname' | 'hash' | 'base64';

const withinNumber = /^(?:[a-z]{1,12}[-_:.]?)?\d{1,12}$/i;

/** More identities than this are not tried: a page has one visitor. */
const mostTried = 50;

/**
 * Tells how a `CRISP_TOKEN_ID` can be guessed by somebody who knows the visitor: it is the email, a user ID, a plain
 * number, a name, or an unkeyed hash or Base64 of one of these. Undefined where nothing in the text shows that.
 */
export function guessedToken(
  token: string,
  known: {
    readonly emails: readonly string[];
    readonly userIds: readonly string[];
    readonly nicknames: readonly string[];
  },
): TokenKind | undefined {
  const lower = token.toLowerCase();
  const emails = known.emails.slice(0, mostTried);
  const userIds = known.userIds.slice(0, mostTried);
  if (/^[^\s@]{1,64}@[^\s@]{1,253}$/.test(token) || emails.some((email) => email.toLowerCase() === lower))
    return 'email';
  if (userIds.some((id) => id.toLowerCase() === lower)) return 'user-id';
  if (withinNumber.test(token)) return 'number';
  if (known.nicknames.slice(0, mostTried).some((name) => name.toLowerCase() === lower)) return 'nickname';
  const guesses = [...emails, ...emails.map((email) => email.toLowerCase()), ...userIds];
  if (guesses.some((guess) => base64(guess).replace(/=+$/, '') === token.replace(/=+$/, ''))) return 'base64';
  const isHash = guesses.some((guess) => {
    const bytes = new TextEncoder().encode(guess);
    return Object.values(hashes).some((hash) => hex(hash(bytes)) === lower.replaceAll('-', ''));
  });
  return isHash ? 'hash' : undefined;
}
