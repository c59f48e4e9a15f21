import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));

const hashes = { md5, sha1, sha256 } as const;

/** How a token can be guessed. */
type TokenKind = 'email' | 'user-id' | 'number' | 'nickname' | 'hash' | 'base64';

const withinNumber = /^(?:[a-z]{1,12}[-_:.]?)?\d{1,12}$/i;

/** More identities than this are not tried: a page has one visitor. */
const mostTried = 50;

const unpadded = (text: string): string => text.replace(/=+$/, '');

/**
 * Tells how a `CRISP_TOKEN_ID` can be guessed by somebody who knows the visitor: it is the email, a user ID, a plain
 * number, a name, or an unkeyed hash or Base64 of one of these. Undefined where nothing in the text shows that. What is
 * known is gone through once, for however many tokens.
 */
export function tokenGuesser(known: {
  readonly emails: readonly string[];
  readonly userIds: readonly string[];
  readonly nicknames: readonly string[];
}): (token: string) => TokenKind | undefined {
  const lowered = (texts: readonly string[]): readonly string[] => texts.map((text) => text.toLowerCase());
  const emails = known.emails.slice(0, mostTried);
  const userIds = known.userIds.slice(0, mostTried);
  const [ofEmails, ofUserIds] = [new Set(lowered(emails)), new Set(lowered(userIds))];
  const ofNicknames = new Set(lowered(known.nicknames.slice(0, mostTried)));
  const guesses = [...emails, ...lowered(emails), ...userIds];
  const encoded = new Set(guesses.map((guess) => unpadded(base64(guess))));
  const hashed = new Set(
    guesses.flatMap((guess) => {
      const bytes = new TextEncoder().encode(guess);
      return Object.values(hashes).map((hash) => hex(hash(bytes)));
    }),
  );
  return (token) => {
    const lower = token.toLowerCase();
    if (/^[^\s@]{1,64}@[^\s@]{1,253}$/.test(token) || ofEmails.has(lower)) return 'email';
    if (ofUserIds.has(lower)) return 'user-id';
    if (withinNumber.test(token)) return 'number';
    if (ofNicknames.has(lower)) return 'nickname';
    if (encoded.has(unpadded(token))) return 'base64';
    return hashed.has(lower.replaceAll('-', '')) ? 'hash' : undefined;
  };
}
