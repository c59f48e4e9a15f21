import type { Words } from '../../locales/Words.ts';

type Kind = Exclude<keyof Words['report']['shapes'], 'none' | 'one'>;

const kinds: readonly (readonly [shape: RegExp, kind: Kind])[] = [
  [/^[0-9]+$/, 'digits'],
  [/^[0-9a-f]+$/, 'lowerHex'],
  [/^[0-9A-F]+$/, 'upperHex'],
  [/^[0-9a-f]+$/i, 'mixedHex'],
  [/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, 'base64'],
  [/^[A-Za-z0-9_-]{20,}={0,2}$/, 'base64url'],
  [/^[\x20-\x7e]+$/, 'ascii'],
];

/** In UTF-16 code units. No notation makes a digest longer, and the patterns are not made for more. */
const longest = 10_000;

/** What a signature looks like, without one character of it: "64 lower-case hex characters". */
export function shapeOf(signature: string, { report: { shapes } }: Pick<Words, 'report'>): string {
  if (signature === '') return shapes.none;
  if (signature.length === 1) return shapes.one;
  const kind =
    signature.length > longest ? 'long' : (kinds.find(([shape]) => shape.test(signature))?.[1] ?? 'other');
  return shapes[kind]({ count: signature.length });
}
