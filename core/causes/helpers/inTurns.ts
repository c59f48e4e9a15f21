/** What several give, one of each in turn as long as it has any: what stands first in one does not wait for all of another. */
export function* inTurns<T>(...several: readonly Iterable<T>[]): Generator<T> {
  const open = several.map((one) => one[Symbol.iterator]());
  while (open.length > 0) {
    let left = 0;
    for (const one of open) {
      const next = one.next();
      if (next.done) continue;
      open[left++] = one;
      yield next.value;
    }
    open.length = left;
  }
}
