import { documentedSecret } from '../causes/secret/helpers/documentedSecret.ts';
import { type HiddenCharacters, hiddenCharacters, withoutHiddenCharacters } from './hiddenCharacters.ts';

/** Why a text cannot be stored as a secret key at all. */
export const secretRefusals = ['empty', 'nul', 'too-long', 'unpaired-surrogate'] as const;
export type SecretRefusal = (typeof secretRefusals)[number];

/**
 * What a text looks like. `signing-key`: 32 hex characters, as in Crisp's documentation. `sample`: the very one in it.
 * `cut`, `grown`: some hex characters fewer or more. `masked`: the dots that stand for a key that is not shown.
 * `website-id`: a UUID. `rest-api-key`: 64 hex characters. `other`: anything else, which may still be right: the exact
 * shape of every secret key in use is not known.
 */
export type SecretLikeness =
  | 'signing-key'
  | 'sample'
  | 'cut'
  | 'grown'
  | 'masked'
  | 'website-id'
  | 'rest-api-key'
  | 'other';

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
  /** The key by itself, where more than that stands around it: the name of a variable, `Bearer`. */
  readonly alone: string | undefined;
}

/** Every platform's keychain holds this much; Windows' credential manager no more than 2,560. */
export const longestSecretBytes = 2_500;

const quotes = '"\'`\u2018\u2019\u201c\u201d\u00ab\u00bb';

/** Sign by sign: a pattern would begin anew at each of a million quotes inside. */
function withoutQuotesAround(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && quotes.includes(text.charAt(start))) start++;
  while (end > start && quotes.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

const likenesses: readonly (readonly [SecretLikeness, RegExp])[] = [
  ['sample', new RegExp(`^${documentedSecret}$`, 'i')],
  ['signing-key', /^[0-9a-f]{32}$/i],
  ['website-id', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i],
  ['rest-api-key', /^[0-9a-f]{64}$/i],
  ['cut', /^[0-9a-f]{26,31}$/i],
  ['grown', /^[0-9a-f]{33,38}$/i],
  ['masked', /[•●∙⋅·*∗＊▪■]{4}/u],
];

/** In UTF-16 code units: the longest line in which a key is looked for. */
const longestLine = 300;
const key = /(?<![0-9a-z])[0-9a-f]{32}(?![0-9a-z])/gi;
/** What stands in front of a key in a configuration file or a header; a name says by itself that a key follows. */
const before =
  /^(?:(?:Authorization:\s*)?(?:Bearer|Basic|Token)\s+|(?:(?:export|set|const|let|var|ENV|-)\s+|\$env:)?["']?\w{0,40}(?:key|secret|token|hmac|crisp)\w{0,40}["']?\s*[=:]\s*)(?=\S)/i;
const around = /^["'`]|["'`]?[;,]?$/g;

function aloneIn(text: string, cleaned: string): string | undefined {
  const line = text.trim();
  if (line.length > longestLine) return undefined;
  const [found, ...others] = new Set([...line.matchAll(key)].map(([one]) => one));
  if (found !== undefined) return others.length > 0 || found === cleaned ? undefined : found;
  const value = line.replace(before, '');
  return value === line ? undefined : value.replace(around, '');
}

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
  const cleaned = withoutQuotesAround(visible);
  return {
    refusal: refusalOf(text),
    likeness: likenesses.find(([, form]) => form.test(cleaned))?.[0] ?? 'other',
    hidden: hiddenCharacters(text),
    quoted: cleaned !== visible,
    cleaned,
    alone: aloneIn(text, cleaned),
  };
}
