/** In UTF-16 code units. No email and no signature that somebody means is longer. */
const longest = 1_000;

/** Of a call that hands an email to Crisp, even where there is no white space in it. */
const call =
  /\$crisp\b|\buser:e?mail\b|\bset(?:User)?(?:Email|Signature)\b|\bCRISP_WEBSITE_ID\b|\bCrispSDK\b/i;

/** Whether a text is, or holds, a call that hands an email to Crisp. */
export const isCall = (text: string): boolean => call.test(text);

/** Characters of code, markup and data that no email and no signature brings along in such company. */
const written = /[<>{}()[\];"'`=]/;

/**
 * Whether a text in the place of an email or a signature is rather a piece of a page, a snippet or a log. A value with
 * white space around it is still a value: that is a mistake people make, and it must be checked as it is.
 */
export function looksLikeEvidence(text: string): boolean {
  const inner = text.trim();
  if (inner.length > longest || isCall(inner)) return true;
  return /\s/.test(inner) && (/[\r\n]/.test(inner) || written.test(inner));
}
