/** In UTF-16 code units: of a longer line, so much on each side. */
const longestLine = 600;

/** The line, or the lines, that a stretch of a text stands in: what is before it and what is behind it. */
export function linesAround(
  text: string,
  start: number,
  end: number,
): readonly [before: string, behind: string] {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - longestLine);
  const newLine = text.indexOf('\n', end);
  return [
    text.slice(from, start),
    text.slice(end, Math.min(newLine < 0 ? text.length : newLine, end + longestLine)),
  ];
}
