/** How many characters must be put in, left out, changed or swapped with the next to make one text of the other. */
function slips(from: string, to: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      next.push(
        Math.min(
          (next[j - 1] ?? 0) + 1,
          (row[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}

/** The one of the names that was probably meant, if any: at most a third of it is typed otherwise. */
export function closest<Name extends string>(typed: string, names: readonly Name[]): Name | undefined {
  // Nothing that is meant is so long, and a long text takes long.
  if (typed.length > 60) return undefined;
  const rated = names.map((name) => ({ name, slips: slips(typed.toLowerCase(), name) }));
  const [best] = rated.toSorted((a, b) => a.slips - b.slips);
  return best !== undefined && best.slips <= Math.ceil(best.name.length / 3) ? best.name : undefined;
}
