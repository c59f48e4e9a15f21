import { coverageOf } from './coverageOf.ts';
import type { EvidenceFinding, Range } from './Evidence.ts';
import { otherReadings, type Reading } from './otherReadings.ts';

/** A stored secret, for the main process only. */
export interface KnownSecret {
  /** The website's name, as people know it. */
  readonly website: string;
  readonly which: 'current' | 'previous';
  readonly secret: string;
}

export type SecretForm =
  | 'plain'
  | 'case'
  | 'split'
  | 'part'
  | 'reversed'
  | 'hex'
  | 'base64'
  | 'base32'
  | 'escaped'
  | 'codes';

/** Where a secret stands, and how; never the secret itself. */
interface SecretSighting {
  readonly website: string;
  readonly which: KnownSecret['which'];
  readonly form: SecretForm;
  readonly range: Range;
}

interface Needle {
  readonly owner: KnownSecret;
  readonly form: SecretForm;
  /** Letters and digits only, lower-cased. */
  readonly skeleton: string;
}

/** Shorter skeletons occur by chance. */
const shortest = 12;
/** Characters compared at once by the first look. */
const span = 8;
/** Between two pieces of a secret stand quotes, plus signs, commas, brackets and white space, and not many of them. */
const widestGap = 120;
const mostSightings = 50;

const skeletonOf = (text: string): string => text.toLowerCase().replace(/[^0-9a-z]/g, '');
const bytesOf = (text: string): readonly number[] => [...new TextEncoder().encode(text)];
const hexOf = (bytes: readonly number[], prefix = ''): string =>
  bytes.map((byte) => prefix + byte.toString(16).padStart(2, '0')).join('');
const base64Of = (bytes: readonly number[]): string => btoa(String.fromCharCode(...bytes));

/** Base64 of a text inside a longer one depends on where it begins; the part that is always the same. */
function base64Cores(bytes: readonly number[]): readonly string[] {
  return [0, 1, 2].map((before) => {
    const text = base64Of([...new Array<number>(before).fill(0), ...bytes]).replace(/=+$/, '');
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor(((before + bytes.length) * 8) / 6);
    return text.slice(first, last);
  });
}

const base32Alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** As far as all five bits of a digit are there. */
function base32Of(bytes: readonly number[]): string {
  let text = '';
  let bits = 0;
  let count = 0;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xfff;
    for (count += 8; count >= 5; count -= 5) text += base32Alphabet[(bits >> (count - 5)) & 31];
  }
  return text;
}

/** The same for Base32, whose text depends on where it begins within five bytes. */
const base32Cores = (bytes: readonly number[]): readonly string[] =>
  [0, 1, 2, 3, 4].map((before) =>
    base32Of([...new Array<number>(before).fill(0), ...bytes]).slice(Math.ceil((before * 8) / 5)),
  );

/** The bytes that a key of hex digits stands for; some libraries decode it first. */
const decodedHex = (secret: string): readonly number[] =>
  /^(?:[0-9a-f]{2})+$/i.test(secret)
    ? (secret.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
    : [];

const escapedForHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

function needlesOf(owner: KnownSecret): readonly Needle[] {
  const { secret } = owner;
  if (secret.length < shortest || !secret.isWellFormed()) return [];
  const bytes = bytesOf(secret);
  const units = Array.from(secret, (character) => character.codePointAt(0) ?? 0);
  const decoded = decodedHex(secret);
  const utf16 = Array.from({ length: secret.length }, (_, at) => secret.charCodeAt(at));
  const little = utf16.flatMap((unit) => [unit & 0xff, unit >> 8]);
  const big = utf16.flatMap((unit) => [unit >> 8, unit & 0xff]);
  const half = Math.floor(secret.length / 2);
  const inBase64 = [bytes, decoded, little, big, bytesOf(base64Of(bytes))];
  const forms: readonly (readonly [SecretForm, string])[] = [
    ['plain', secret],
    ['part', secret.slice(0, half)],
    ['part', secret.slice(-half)],
    ['reversed', [...secret].reverse().join('')],
    ['hex', hexOf(bytes)],
    ['hex', hexOf(bytes, '0x')],
    ['hex', hexOf(decoded, '0x')],
    ['hex', hexOf(little)],
    ['hex', hexOf(big)],
    ...inBase64.flatMap(base64Cores).map((core) => ['base64', core] as const),
    ...[bytes, decoded].flatMap(base32Cores).map((core) => ['base32', core] as const),
    ['escaped', hexOf(bytes, 'x')],
    ['escaped', units.map((unit) => `u${unit.toString(16).padStart(4, '0')}`).join('')],
    ['escaped', encodeURIComponent(secret)],
    ['escaped', escapedForHtml(secret)],
    ['codes', bytes.join(' ')],
    ['codes', bytes.map((byte) => byte.toString(8)).join(' ')],
    ['codes', bytes.map((byte) => byte.toString(8).padStart(3, '0')).join(' ')],
    ['codes', bytes.map((byte) => `0${byte.toString(8)}`).join(' ')],
    ['codes', bytes.map((byte) => `0o${byte.toString(8)}`).join(' ')],
    ['codes', bytes.map((byte) => byte.toString(2)).join(' ')],
    ['codes', bytes.map((byte) => byte.toString(2).padStart(8, '0')).join(' ')],
    ['codes', bytes.map((byte) => `0b${byte.toString(2).padStart(8, '0')}`).join(' ')],
    ['codes', decoded.join(' ')],
  ];
  const seen = new Set<string>();
  return forms.flatMap(([form, text]) => {
    const skeleton = skeletonOf(text);
    if (skeleton.length < shortest || seen.has(skeleton)) return [];
    seen.add(skeleton);
    return [{ owner, form, skeleton }];
  });
}

/** The character's code in the skeleton, 0 for what is left out. */
const codes = new Uint8Array(128);
for (let digit = 48; digit < 58; digit++) codes[digit] = digit;
for (let letter = 97; letter < 123; letter++) codes[letter] = codes[letter - 32] = letter;
const codeAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit < 128 ? (codes[unit] ?? 0) : 0;
};

/** A number that depends on the last eight characters only: older ones are shifted out of its 32 bits. */
const next = (hash: number, code: number): number => ((hash << 4) ^ code) | 0;
const slot = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> 16) & 0xffff;

/** Where a needle whose first eight characters end at `last` begins and ends. */
function matchAt(text: string, last: number, skeleton: string): { start: number; end: number } | undefined {
  let start = last;
  for (let index = span - 1, gap = 0; ; start--) {
    const code = start >= 0 ? codeAt(text, start) : -1;
    if (code < 0 || gap > widestGap) return undefined;
    if (code === 0) gap += 1;
    else if (code !== skeleton.charCodeAt(index)) return undefined;
    else {
      gap = 0;
      index -= 1;
      if (index < 0) break;
    }
  }
  let end = last + 1;
  for (let index = span, gap = 0; index < skeleton.length; end++) {
    const code = end < text.length ? codeAt(text, end) : -1;
    if (code < 0 || gap > widestGap) return undefined;
    if (code === 0) gap += 1;
    else if (code !== skeleton.charCodeAt(index)) return undefined;
    else {
      gap = 0;
      index += 1;
    }
  }
  return { start, end };
}

function formOf(text: string, { form, owner, skeleton }: Needle, start: number, end: number): SecretForm {
  const written = text.slice(start, end);
  if (form === 'hex' && written.includes('%')) return 'escaped';
  if (form !== 'plain') return form;
  if (owner.secret.includes(written)) return 'plain';
  if (owner.secret.toLowerCase().includes(written.toLowerCase())) return 'case';
  return written.length === skeleton.length ? 'case' : 'split';
}

/** What was found in more than one reading of the text, or in whole and in part, is told once, as the first and longest. */
function withoutRepeats(sightings: readonly SecretSighting[]): readonly SecretSighting[] {
  const ordered = sightings
    .map((one, index) => ({ one, index: one.form === 'part' ? index + sightings.length : index }))
    .sort((a, b) => a.one.range.start - b.one.range.start || a.index - b.index)
    .map(({ one }) => one);
  const isTold = Map.groupBy(ordered, ({ website, which }) => JSON.stringify([website, which]));
  return [...isTold.values()]
    .flatMap((ofOne) => {
      const whole = coverageOf(ofOne.filter(({ form }) => form !== 'part').map(({ range }) => range));
      let end = -1;
      return ofOne.filter(({ form, range }) => {
        if (range.start < end || (form === 'part' && whole(range.start))) return false;
        end = range.end;
        return true;
      });
    })
    .sort((a, b) => a.range.start - b.range.start);
}

/** Looks through one text; see {@link findSecrets}. */
export type SecretFinder = (text: string, most?: number) => readonly SecretSighting[];

/** Looks for the same secrets in any number of texts: what depends on the secrets alone is worked out once. */
export function secretFinder(secrets: readonly KnownSecret[]): SecretFinder {
  const filter = new Uint8Array(0x10000);
  const byHash = new Map<number, Needle[]>();
  for (const needle of secrets.flatMap(needlesOf)) {
    let hash = 0;
    for (let index = 0; index < span; index++) hash = next(hash, needle.skeleton.charCodeAt(index));
    filter[slot(hash)] = 1;
    byHash.set(hash, [...(byHash.get(hash) ?? []), needle]);
  }
  const short = secrets.filter(({ secret }) => secret.length >= 6 && skeletonOf(secret).length < shortest);
  const sightingsIn = (text: string, most: number): readonly SecretSighting[] => {
    const sightings: SecretSighting[] = [];
    const sight = ({ website, which }: KnownSecret, form: SecretForm, start: number, end: number): void => {
      sightings.push({ website, which, form, range: { start, end } });
    };
    if (byHash.size > 0) {
      let hash = 0;
      for (let at = 0; at < text.length && sightings.length < most; at++) {
        const code = codeAt(text, at);
        if (code === 0) continue;
        hash = next(hash, code);
        if (filter[slot(hash)] === 0) continue;
        for (const needle of byHash.get(hash) ?? []) {
          const match = matchAt(text, at, needle.skeleton);
          if (match !== undefined)
            sight(needle.owner, formOf(text, needle, match.start, match.end), match.start, match.end);
        }
      }
    }
    for (const known of short) {
      for (
        let start = text.indexOf(known.secret);
        start >= 0 && sightings.length < most;
        start = text.indexOf(known.secret, start + known.secret.length)
      )
        sight(known, 'plain', start, start + known.secret.length);
    }
    return sightings;
  };
  const isEmpty = byHash.size === 0 && short.length === 0;
  return (text, most = mostSightings) => {
    if (isEmpty) return [];
    // A key may be seen as a whole and as both of its halves.
    const enough = most * 3;
    const read = ({ slice, form }: Reading): readonly SecretSighting[] =>
      sightingsIn(slice.text, enough).map((one) => ({
        ...one,
        form: one.form === 'plain' ? form : one.form,
        range: slice.range(one.range.start, one.range.end),
      }));
    return withoutRepeats([...sightingsIn(text, enough), ...otherReadings(text).flatMap(read)]).slice(
      0,
      most,
    );
  };
}

/**
 * Finds stored secrets in a text: plain, in other letter cases, in pieces ("abc" + "def", ["abc", "def"].join(""), two
 * variables), a half of one by itself (also as what is left where a character is wrong or missing), backwards, as hex,
 * Base64 (also inside a longer Base64 text, twice, and of its UTF-16 or decoded bytes), Base32, escapes of programs,
 * pages and addresses, or character codes. docs/security.md names the forms. A few passes over the text for all
 * secrets. For the main process only; what it gives back holds no secret. Secrets of
 * fewer than 12 letters and digits are looked for as they are, those shorter than 6 characters not at all. Stops at
 * `most` sightings, 50 if nothing else is said.
 */
export const findSecrets = (
  text: string,
  secrets: readonly KnownSecret[],
  most?: number,
): readonly SecretSighting[] => secretFinder(secrets)(text, most);

/** The findings for secrets that were seen; what goes to the screen. */
export const secretFindings = (sightings: readonly SecretSighting[]): readonly EvidenceFinding[] =>
  sightings.map(({ website, which, form, range }) => ({
    id: 'secret-in-frontend',
    detail: { website, which, form },
    range,
  }));
