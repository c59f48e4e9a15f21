/**
 * Whether two texts differ by one or two edits: a character changed, lost, added, or two neighbours swapped (which
 * counts as two). Equal texts do not differ and give false.
 */
export function withinTwoEdits(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 2) return false;
  const reach = (i: number, j: number, left: number): boolean => {
    let [x, y] = [i, j];
    while (x < a.length && y < b.length && a[x] === b[y]) {
      x++;
      y++;
    }
    const rest = Math.max(a.length - x, b.length - y);
    if (rest <= left) return true;
    if (left === 0) return false;
    return reach(x + 1, y + 1, left - 1) || reach(x + 1, y, left - 1) || reach(x, y + 1, left - 1);
  };
  return reach(0, 0, 2);
}
