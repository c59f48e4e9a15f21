/** Puts what was used lately first (`recent` holds ids, the latest first); the rest keeps its order after that. */
export function recentFirst<T extends { readonly id: string }>(
  list: readonly T[],
  recent: readonly string[],
): readonly T[] {
  const rank = ({ id }: T): number => {
    const place = recent.indexOf(id);
    return place < 0 ? recent.length : place;
  };
  return list.toSorted((a, b) => rank(a) - rank(b));
}
