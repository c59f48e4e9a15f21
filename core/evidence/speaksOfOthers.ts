import type { Found } from './Evidence.ts';
import { saysSignature } from './saysSignature.ts';
import { wordsOfOthers } from './wordsOfOthers.ts';

/** Words of what makes, carries and compares digests all day: registries, builds, versions, certificates, requests. */
const others = new RegExp(
  [
    ...wordsOfOthers,
    String.raw`\bdigests?\b|\bsha-?(?:1|224|256|384|512)\b|\bmd5\b|\bcheck-?sums?\b|\bsums?\b|\bhashes\b`,
    String.raw`github\.com|gitlab|\b(?:hex|jsr|version|url|modules?|download\w{0,3}|exports)\b`,
    String.raw`\b(?:csrf|xsrf|nonce|jti|iss|cookie|etag|session|cache-control|content-(?:type|security-policy|length)|crossorigin|stylesheet|traceparent|request-id|hidden)\b|HTTP\/[123]`,
    String.raw`\b(?:transaction|block|wallet|txid|ipfs|added Qm\w{3})\b|\bQm[A-Za-z0-9]{44}\b`,
  ].join('|'),
  'i',
);

/** More than one word. */
const hasWords = /[A-Za-z]{2}[^A-Za-z0-9]+[A-Za-z0-9]{2}/;
/** What anybody calls a digest who shows nothing but it; so much is a label, in UTF-16 code units. */
const plainNames = /\b(?:digest|sha-?\d{1,3}|md5|sum|hashes)\b/gi;
const longestLabel = 30;

/** Values that a text without an email is asked about; a text with more of them is a list. */
const most = 100;

/**
 * Whether a text without any email speaks of other things than the signature of one, so that what looks like a
 * signature in it is a digest of something else. A digest by itself, with a word before it or not, is still somebody’s.
 */
export function speaksOfOthers(text: string, signatures: readonly Found[]): boolean {
  if (saysSignature(text)) return false;
  const places = signatures.slice(0, most).map(({ range }) => range);
  let from = 0;
  let rest = '';
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    rest += `${text.slice(from, Math.max(from, start))} `;
    from = Math.max(from, end);
  }
  rest += text.slice(from);
  const told = rest.length > longestLabel ? rest : rest.replace(plainNames, '');
  return hasWords.test(rest) && others.test(told);
}
