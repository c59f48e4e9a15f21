import type { Found } from './Evidence.ts';
import { isNamedSignature, partsOfName } from './isNamedForOthers.ts';

/** In UTF-16 code units: a label and what stands between it and its value. */
const longestLabel = 200;
const tag = /<[^<>\n]{0,100}>/g;
/** The words directly before a value: of its label, its key, its cell. */
const labelBefore = /(?<![\p{L}\p{N}_])([\p{L}_][\p{L}\p{M}\p{N}_ .-]{0,40}?)[^\p{L}\p{N}\n]{1,14}$/u;

const ofEmail = /mail|correo|courriel|メール|邮箱|郵箱|이메일|почт|البريد/i;
const ofSignature = /^(?:hash|digest|token)/;

function labelOf(text: string, start: number): 'email' | 'signature' | undefined {
  const above = text.slice(Math.max(0, start - longestLabel), start);
  const [, label] =
    labelBefore.exec(
      above
        .slice(above.lastIndexOf('\n') + 1)
        .replace(tag, ' : ')
        .slice(-60),
    ) ?? [];
  if (label === undefined) return undefined;
  if (isNamedSignature(label) || partsOfName(label).some((part) => ofSignature.test(part)))
    return 'signature';
  return ofEmail.test(label) ? 'email' : undefined;
}

/**
 * Whether a text gives an email under the signature's name and the signature under the email's: both were pasted into
 * each other's field.
 */
export const areSwapped = (text: string, email: Found, signature: Found): boolean =>
  labelOf(text, signature.range.start) === 'email' && labelOf(text, email.range.start) === 'signature';
