import { onceOf } from '../causes/encoding/helpers/onceOf.ts';
import { isSwapped } from '../diagnosis/isSwapped.ts';
import { placeholderOf } from '../diagnosis/placeholderOf.ts';
import { isAddress } from '../isAddress.ts';
import { isCall, looksLikeEvidence } from './looksLikeEvidence.ts';
import { looksLikeSignature } from './looksLikeSignature.ts';

/** The two fields of a check. */
export interface Fields {
  readonly email: string;
  readonly signature: string;
}

/**
 * What was put where it does not belong. `swapped`: each in the other's field. `signature-as-email`, `email-as-signature`:
 * one in the other's field, and nothing in its own. `pair`: both in one field. `twice`: a value that stands there again
 * and again. `more`: a call, a page, a log, to be read as pasted text.
 */
export type Misplaced =
  | {
      readonly kind: 'swapped' | 'signature-as-email' | 'email-as-signature';
      /** The fields as they are once it is put right; nothing in them is lost. */
      readonly right: Fields;
    }
  | { readonly kind: 'pair' | 'twice'; readonly field: keyof Fields; readonly right: Fields }
  | { readonly kind: 'more'; readonly field: keyof Fields };

/** In UTF-16 code units: nobody writes an email and a signature side by side and needs more. */
const longestPair = 1_000;
/** Words beside the two, such as their names. */
const mostOthers = 8;

const between = /[\s,;|"'`()[\]{}<>]+/;
/** Where a name or an email ends and its value begins; the `=` at the end of Base64 has nothing behind it. */
const inWord = /[:=&?](?=[^=])/;

/** Longer than a secret key, so that none is taken for a signature, or with the sign at the end of Base64. */
const isSignature = (text: string): boolean =>
  /^[^\s"'`@]{33,}$|=$/.test(text) && looksLikeSignature(text) && !isAddress(text);

/** The one email and the one signature that a text holds, and little else; `undefined` where it holds something else. */
function pairIn(text: string): Fields | undefined {
  if (text.length > longestPair || !text.includes('@')) return undefined;
  const words = text
    .split(between)
    .flatMap((word) => (isSignature(word) || isAddress(word) ? [word] : word.split(inWord)))
    .filter((word) => word !== '');
  const emails = new Set(words.filter(isAddress));
  const signatures = new Set(words.filter(isSignature));
  const [email] = emails;
  const [signature] = signatures;
  if (email === undefined || signature === undefined || emails.size + signatures.size > 2) return undefined;
  return words.length <= 2 + mostOthers ? { email, signature } : undefined;
}

const values = {
  email: { is: isAddress, shortest: 6 },
  signature: { is: isSignature, shortest: 33 },
} as const;

/** What is wrong with one field, where the other holds `other`. */
function misplacedInField(field: keyof Fields, fields: Fields): Misplaced | undefined {
  const text = fields[field];
  const pair = pairIn(text);
  // Some programs hand over `email:signature` as the signature: where the email stands in its field, that is for the check.
  const isOnly = ['', pair?.signature].includes(field === 'email' ? fields.signature : fields.email);
  // How a call puts the two together may be the mistake.
  if (pair !== undefined && isOnly && !isCall(text)) return { kind: 'pair', field, right: pair };
  // A template's text in a value's place, which the check tells of, has brackets and spaces as well.
  const isPlaceholder = placeholderOf(text) !== undefined && !isCall(text);
  if (looksLikeEvidence(text) && !isPlaceholder) return { kind: 'more', field };
  const once = onceOf(text.trim(), values[field].shortest);
  return once === undefined || !values[field].is(once)
    ? undefined
    : { kind: 'twice', field, right: { ...fields, [field]: once } };
}

/**
 * What of a check's two fields was put where it does not belong, told from their form alone; `undefined` where each may
 * hold what it should, right or wrong.
 */
export function misplacedIn(fields: Fields): Misplaced | undefined {
  const { email, signature } = fields;
  const exchanged = { email: signature, signature: email };
  const inField = misplacedInField('email', fields) ?? misplacedInField('signature', fields);
  if (inField !== undefined) return inField;
  if (isSwapped(email, signature)) return { kind: 'swapped', right: exchanged };
  if (signature === '' && isSignature(email.trim())) return { kind: 'signature-as-email', right: exchanged };
  return email === '' && isAddress(signature.trim())
    ? { kind: 'email-as-signature', right: exchanged }
    : undefined;
}
