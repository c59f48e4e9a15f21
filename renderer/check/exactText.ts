/**
 * A text area turns CR LF and CR into LF, and evidence must not change by being shown. So the exact text is kept
 * beside it, the text area shows `shownText` of it, and edits are carried over from the one to the other.
 */
export const shownText = (exact: string): string => exact.replace(/\r\n?/g, '\n');

/** The position in the exact text that stands at a position in the shown one. */
function exactPosition(exact: string, shown: number): number {
  let position = 0;
  for (let passed = 0; passed < shown; passed += 1) {
    position += exact.startsWith('\r\n', position) ? 2 : 1;
  }
  return position;
}

/** Puts `text` in place of a selection, which is given in positions of the shown text. */
export const replaceSelection = (exact: string, start: number, end: number, text: string): string =>
  exact.slice(0, exactPosition(exact, start)) + text + exact.slice(exactPosition(exact, end));

/** The exact text after an edit that left `shownAfter` in the text area: what was not touched stays exact. */
export function afterEdit(exact: string, shownAfter: string): string {
  const before = shownText(exact);
  const shorter = Math.min(before.length, shownAfter.length);
  let start = 0;
  while (start < shorter && before[start] === shownAfter[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === shownAfter.at(-1 - end)) end += 1;
  const edited = replaceSelection(
    exact,
    start,
    before.length - end,
    shownAfter.slice(start, shownAfter.length - end),
  );
  // An LF typed right after a CR would melt into one line break: then what is seen counts.
  return shownText(edited) === shownAfter ? edited : shownAfter;
}
