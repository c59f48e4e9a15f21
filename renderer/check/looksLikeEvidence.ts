/** In UTF-16 code units. No email and no signature that somebody means is longer. */
const longest = 1_000;

/** Characters of code, markup and data that no email and no signature brings along in such company. */
const written = /[<>{}()[\];"'`=]/;

/**
 * Whether a text in the place of an email or a signature is rather a piece of a page, a snippet or a log. A value with
 * white space around it is still a value: that is a mistake people make, and it must be checked as it is.
 */
export function looksLikeEvidence(text: string): boolean {
  const inner = text.trim();
  if (inner.length > longest) return true;
  return /\s/.test(inner) && (/[\r\n]/.test(inner) || written.test(inner));
}
