import type { EncodingCause } from '../Cause.ts';
import { isOnlyDecoration } from './encodingPrefix.ts';
import { asText, shortestRest, valueOfJson } from './helpers/wrapping.ts';
import { digestSizes, isPlainText, writtenText } from './helpers/written.ts';

const anyOf = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`;

/**
 * Whole digests in a longer text: no letter or digit touches them, save as a word of three letters or more (`null`), and
 * nothing else that is written in Base64.
 */
const hexRuns = new RegExp(
  `(?<![0-9a-fA-F]|(?<![A-Za-z0-9])(?!0[xX])[A-Za-z0-9]{1,2})${anyOf(digestSizes.map((size) => `[0-9a-fA-F]{${size * 2}}`))}(?![0-9a-fA-F]|[A-Za-z0-9]{1,2}(?![A-Za-z0-9]))`,
  'g',
);
const base64RunsWith = (padding: (length: number) => string): RegExp =>
  new RegExp(
    `(?<![\\w+/])${anyOf(
      digestSizes.map((size) => `[\\w+/-]{${Math.ceil((size * 4) / 3)}}${padding((3 - (size % 3)) % 3)}`),
    )}(?![\\w+/=])`,
    'g',
  );
const base64Runs = base64RunsWith((length) => '='.repeat(length));
/** Tokens have no padding: looked for where nothing has any, since names and identifiers look alike. */
const unpaddedRuns = base64RunsWith(() => '');

/** The only run of its kind in a text, and where it starts; `undefined` where there is none, or more than one. */
function onlyRun(text: string): { readonly run: string; readonly start: number } | undefined {
  const all = Array.from(text.matchAll(hexRuns), ([run], nth) => ({ run, nth }));
  // Identifiers are written as 32 hex digits too: a whole SHA-256 digest says more than they do.
  const usual = all.filter(({ run }) => run.length === 64);
  const runs = (usual.length > 0 ? usual : all).map(({ run }) => run);
  const found =
    [runs, ...[base64Runs, unpaddedRuns].map((of) => Array.from(text.matchAll(of), ([run]) => run))].find(
      ({ length }) => length > 0,
    ) ?? [];
  const [run] = found;
  return run === undefined || found.length > 1 ? undefined : { run, start: text.indexOf(run) };
}

/** What printed the text, by the look of what surrounds the signature. */
function kindOf(around: string): string {
  if (/^\s*[[{]\s*["'{[]/.test(around)) return 'data';
  if (/^\s*(?:<[a-z!]|#<)/i.test(around)) return 'markup';
  if (/^[a-z][a-z0-9+.-]*:\/\/|^[\w/.-]*\?[\w.[\]-]+=/i.test(around)) return 'address';
  if (/^[%#]?[\w:. ]{0,40}[[({]/.test(around)) return 'object';
  return 'text';
}

/** The only value of a JSON object or list, where it can be a telling part of a signature; `undefined` for any other text. */
function onlyValueOf(text: string): string | undefined {
  if (!/^[[{]\s{0,8}"/.test(text)) return undefined;
  const json = valueOfJson(text);
  if (typeof json !== 'object' || json === null) return undefined;
  const [[key, only] = [], ...others] = Object.entries(json);
  const value = asText(only);
  return key !== undefined &&
    others.length === 0 &&
    /^[\w-]{1,40}$/.test(key) &&
    (value ?? '').length >= shortestRest
    ? value
    : undefined;
}

const wrappings: readonly {
  readonly wrap: (signature: string) => string;
  readonly around: string;
  readonly weight: number;
}[] = [
  {
    wrap: (one) => `{"user":{"email":"jane@example.com","hash":"${one}"}}`,
    around: 'data',
    weight: 1,
  },
  { wrap: (one) => `{"signature":"${one}"}`, around: 'data', weight: 0.6 },
  { wrap: (one) => `["jane@example.com", "${one}"]`, around: 'data', weight: 0.6 },
  { wrap: (one) => `jane@example.com:${one}`, around: 'text', weight: 0.5 },
  { wrap: (one) => `<span>${one}</span>`, around: 'markup', weight: 0.5 },
  { wrap: (one) => `Optional("${one}")`, around: 'object', weight: 0.4 },
  { wrap: (one) => `{:ok, "${one}"}`, around: 'object', weight: 0.3 },
];

export const encodingWrapped: EncodingCause = {
  id: 'encoding-wrapped',
  layer: 'encoding',
  likelihood: 12,
  order: 8,
  write: (written) => {
    const text = writtenText(written);
    const whole = digestSizes.some(
      (size) => text.length === size * 2 || text.length === Math.ceil(size / 3) * 4,
    );
    return whole && /^[\w+/=-]+$/.test(text)
      ? wrappings.map(({ wrap, around, weight }) => ({ value: wrap(text), detail: { around }, weight }))
      : [];
  },
  undo: (text, part) => {
    if (part !== 'whole') return [];
    const value = onlyValueOf(text);
    if (value !== undefined) return [{ value, detail: { around: 'data' }, weight: 0.2 }];
    if (text.length < 34) return [];
    const found = onlyRun(text);
    if (found === undefined) return [];
    const { run, start } = found;
    const [before, after] = [text.slice(0, start), text.slice(start + run.length)];
    // What is known by a name of its own is told by it.
    if (isOnlyDecoration(before, after) || !isPlainText(run)) return [];
    return [{ value: run, detail: { around: kindOf(before + after) }, weight: 0.05 }];
  },
};
