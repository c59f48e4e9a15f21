/**
 * What several give, one of each in turn as long as it has any: what stands first in one does not wait for all of another. No generator:
 * it hands on what theirs give, and tens of thousands of texts go through several of these.
 */
export function inTurns<T>(...several: readonly Iterable<T>[]): Iterable<T> {
  const open = several.map((one) => one[Symbol.iterator]());
  let turn = 0;
  const next = (): IteratorResult<T> => {
    for (;;) {
      if (turn >= open.length) turn = 0;
      const one = open[turn];
      if (one === undefined) return { done: true, value: undefined };
      const given = one.next();
      if (given.done) open.splice(turn, 1);
      else {
        turn++;
        return given;
      }
    }
  };
  return { [Symbol.iterator]: () => ({ next }) };
}
