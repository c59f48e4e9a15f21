import type { Found } from './Evidence.ts';

/** In UTF-16 code units: a label and what stands between it and its value. */
const longestLabel = 200;
const tag = /<[^<>\n]{0,100}>/g;

/** What stands between a label and its value; words in between would make it a sentence. */
const separator = String.raw`["'\x60\]*_)]{0,4}[ \t]{0,8}(?::=?|=>?|->|\||\t)[ \t]{0,8}["'\x60[(*_]{0,4}`;
/** A name may have more in front of it (`user_email`, `data-crisp-email`), and nothing behind it. */
const named = (name: string): RegExp =>
  new RegExp(
    String.raw`(?:^|[^\p{L}\p{N}@.])(?:[\p{L}\p{N}]{1,20}[ _.-]){0,3}(?:${name})${separator}$`,
    'iu',
  );

const ofEmail = named(
  'e-?mail(?:[ _-]?(?:address|adresse|id))?|useremail|correo(?: electrónico)?|courriel|メール(?:アドレス)?|邮箱|郵箱|이메일|почта',
);
const ofSignature = named(
  'signature|signatur|sig|hmac|hash|digest|token|firma|assinatura|handtekening|podpis|署名|签名|簽名|서명|подпись|user_?hash|email_?hash',
);

/** The line up to a value, with what its markup keeps apart kept apart. */
function labelBefore(text: string, { range: { start } }: Found): string {
  const above = text.slice(Math.max(0, start - longestLabel), start);
  return above
    .slice(above.lastIndexOf('\n') + 1)
    .replace(tag, '\t')
    .replace(/\t{2,}/g, '\t')
    .slice(-100);
}

/**
 * Whether a text gives an email under the name of a signature and the signature under that of an email, each right behind
 * its label, key or cell: they were put into each other's field.
 */
export const areInEachOthersField = (text: string, email: Found, signature: Found): boolean =>
  ofEmail.test(labelBefore(text, signature)) && ofSignature.test(labelBefore(text, email));
