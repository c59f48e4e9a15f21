import type { Rectangle } from 'electron';

/** In device-independent pixels. Smaller, the pages have no room. */
export const smallest = { width: 720, height: 560 } as const;
const usual = { width: 1120, height: 760 };

/** So much of the window's upper edge has to be on a screen for a person to take hold of it. */
const graspable = { width: 120, height: 40 } as const;

const overlap = (start: number, length: number, otherStart: number, otherLength: number): number =>
  Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);

const isGraspable = (place: Rectangle, screen: Rectangle): boolean =>
  overlap(place.x, place.width, screen.x, screen.width) >= graspable.width &&
  place.y >= screen.y &&
  overlap(place.y, place.height, screen.y, screen.height) >= graspable.height;

/** Not larger than the screen, where it would not get too small by that. */
const sizeOn = ({ width, height }: typeof usual, screen: Rectangle) => ({
  width: Math.max(smallest.width, Math.min(width, screen.width)),
  height: Math.max(smallest.height, Math.min(height, screen.height)),
});

/**
 * Where the window opens, in screen coordinates: where it was, unless no screen of today shows its upper edge; then, or
 * at the first start, in the middle of `main`. `main` and `others` are the work areas of the screens.
 */
export function placeOnScreen(
  saved: Rectangle | null,
  main: Rectangle,
  others: readonly Rectangle[],
): Rectangle {
  const places =
    saved === null
      ? []
      : [main, ...others]
          .map((screen) => ({ screen, place: { x: saved.x, y: saved.y, ...sizeOn(saved, screen) } }))
          .filter(({ screen, place }) => isGraspable(place, screen));
  const [found] = places;
  if (found !== undefined) return found.place;
  const size = sizeOn(saved ?? usual, main);
  return {
    ...size,
    x: Math.round(main.x + Math.max(0, main.width - size.width) / 2),
    y: Math.round(main.y + Math.max(0, main.height - size.height) / 2),
  };
}
