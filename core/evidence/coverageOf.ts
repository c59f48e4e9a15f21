/** A stretch of a text that has been read already. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Tells whether a place lies in one of some stretches. */
export function coverageOf(stretches: readonly Stretch[]): (place: number) => boolean {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return (place) => {
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merged[middle]?.end ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    const stretch = merged[low];
    return stretch !== undefined && stretch.start <= place;
  };
}
