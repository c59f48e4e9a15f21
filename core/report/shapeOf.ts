const kinds: readonly (readonly [shape: RegExp, kind: string])[] = [
  [/^[0-9]+$/, 'digits'],
  [/^[0-9a-f]+$/, 'lower-case hex characters'],
  [/^[0-9A-F]+$/, 'upper-case hex characters'],
  [/^[0-9a-f]+$/i, 'hex characters in mixed case'],
  [/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, 'characters of Base64'],
  [/^[A-Za-z0-9_-]{20,}={0,2}$/, 'characters of URL-safe Base64'],
  [/^[\x20-\x7e]+$/, 'printable ASCII characters'],
];

/** In UTF-16 code units. No notation makes a digest longer, and the patterns are not made for more. */
const longest = 10_000;

/** What a signature looks like, without one character of it: "64 lower-case hex characters". */
export function shapeOf(signature: string): string {
  if (signature === '') return 'none';
  const count = signature.length.toLocaleString('en-GB');
  if (signature.length > longest) return `${count} characters`;
  const kind =
    kinds.find(([shape]) => shape.test(signature))?.[1] ??
    'characters, some of them not ASCII or not visible';
  return signature.length === 1 ? `1 character` : `${count} ${kind}`;
}
