import type { Rectangle } from 'electron';

/** In device-independent pixels. Smaller, the pages have no room. */
export const smallest = { width: 720, height: 560 } as const;
const usual = { width: 1120, height: 760 } as const;

/** So much of the window's upper edge has to be on a screen for a person to take hold of it. */
const graspable = { width: 120, height: 40 } as const;

const overlap = (start: number, length: number, otherStart: number, otherLength: number): number =>
  Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);

const isGraspable = (place: Rectangle, screen: Rectangle): boolean =>
  overlap(place.x, place.width, screen.x, screen.width) >= graspable.width &&
  place.y >= screen.y &&
  overlap(place.y, place.height, screen.y, screen.height) >= graspable.height;

/**
 * Where the window opens, in screen coordinates: where it was, unless no screen of today shows its upper edge; then, or
 * at the first start, in the middle of the first of `screens` (work areas, the main one first), no larger than that.
 */
export function placeOnScreen(
  saved: Rectangle | null,
  screens: readonly Rectangle[],
): Partial<Rectangle> & { readonly width: number; readonly height: number } {
  const wanted = saved === null ? usual : saved;
  const screen = (saved === null ? undefined : screens.find((one) => isGraspable(saved, one))) ?? screens[0];
  const size = {
    width: Math.max(smallest.width, Math.min(wanted.width, screen?.width ?? wanted.width)),
    height: Math.max(smallest.height, Math.min(wanted.height, screen?.height ?? wanted.height)),
  };
  if (screen === undefined) return size;
  if (saved !== null && isGraspable(saved, screen)) return { ...size, x: saved.x, y: saved.y };
  return {
    ...size,
    x: Math.round(screen.x + Math.max(0, screen.width - size.width) / 2),
    y: Math.round(screen.y + Math.max(0, screen.height - size.height) / 2),
  };
}
