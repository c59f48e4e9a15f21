import { type HiddenCharacters, hiddenCharacters, withoutHiddenCharacters } from './hiddenCharacters.ts';

/** Why a text cannot be stored as a secret key at all. */
export const secretRefusals = ['empty', 'nul', 'too-long', 'unpaired-surrogate'] as const;
export type SecretRefusal = (typeof secretRefusals)[number];

/**
 * What a text looks like. `signing-key`: 32 hex characters, as in Crisp's documentation. `website-id`: a UUID.
 * `rest-api-key`: 64 hex characters. `other`: anything else, which may still be right: the exact shape of every
 * secret key in use is not known.
 */
export type SecretLikeness = 'signing-key' | 'website-id' | 'rest-api-key' | 'other';

interface SecretInspection {
  /** Set when the text must be refused as it is. */
  readonly refusal: SecretRefusal | undefined;
  /** What `cleaned` looks like. */
  readonly likeness: SecretLikeness;
  /** White space and invisible characters that came along with the paste. */
  readonly hidden: readonly HiddenCharacters[];
  /** Whether quotes stand around the text. */
  readonly quoted: boolean;
  /** The text without hidden characters and without quotes around it; the text itself when there are none. */
  readonly cleaned: string;
}

/** Every platform's keychain holds this much; Windows' credential manager no more than 2,560. */
export const longestSecretBytes = 2_500;

const quotesAround =
  /^["'`\u2018\u2019\u201c\u201d\u00ab\u00bb]+|["'`\u2018\u2019\u201c\u201d\u00ab\u00bb]+$/gu;

const likenesses: readonly (readonly [SecretLikeness, RegExp])[] = [
  ['signing-key', /^[0-9a-f]{32}$/i],
  ['website-id', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i],
  ['rest-api-key', /^[0-9a-f]{64}$/i],
];

function refusalOf(text: string): SecretRefusal | undefined {
  if (text === '') return 'empty';
  if (text.includes('\0')) return 'nul';
  if (!text.isWellFormed()) return 'unpaired-surrogate';
  if (text.length > longestSecretBytes || new TextEncoder().encode(text).length > longestSecretBytes)
    return 'too-long';
  return undefined;
}

/** Looks at a secret key as it was typed or pasted, without changing it: what to refuse, what to warn about. */
export function inspectSecret(text: string): SecretInspection {
  const visible = withoutHiddenCharacters(text);
  const cleaned = visible.replace(quotesAround, '');
  return {
    refusal: refusalOf(text),
    likeness: likenesses.find(([, form]) => form.test(cleaned))?.[0] ?? 'other',
    hidden: hiddenCharacters(text),
    quoted: cleaned !== visible,
    cleaned,
  };
}
