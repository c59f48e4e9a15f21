/** So many UTF-16 code units before a place as stand on its line. */
export const lineBefore = (text: string, at: number, longest: number): string =>
  text.slice(Math.max(at - longest, text.lastIndexOf('\n', at - 1) + 1, 0), at);
