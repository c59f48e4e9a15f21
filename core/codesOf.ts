/** The code points of a text, as they are known by: `U+000D U+000A`. */
export const codesOf = (text: string): string =>
  Array.from(
    text,
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ');
