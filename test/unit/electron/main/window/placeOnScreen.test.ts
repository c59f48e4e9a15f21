import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOnScreen, smallest } from '../../../../../electron/main/window/placeOnScreen.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1040 };
const second = { x: 1920, y: -200, width: 2560, height: 1400 };

describe('the place of the window', () => {
  it('is the middle of the main screen at first', () => {
    expect(placeOnScreen(null, screen, [])).toEqual({ x: 400, y: 140, width: 1120, height: 760 });
  });

  it('is where it was, on whichever screen', () => {
    const saved = { x: 2000, y: -150, width: 1200, height: 900 };
    expect(placeOnScreen(saved, screen, [second])).toEqual(saved);
  });

  it('is the main screen once its own screen is gone', () => {
    const saved = { x: 2000, y: -150, width: 1200, height: 900 };
    expect(placeOnScreen(saved, screen, [])).toEqual({ x: 360, y: 70, width: 1200, height: 900 });
  });

  it.each([
    ['above', { x: 100, y: -30, width: 900, height: 700 }],
    ['below', { x: 100, y: 1_030, width: 900, height: 700 }],
    ['left', { x: -880, y: 100, width: 900, height: 700 }],
    ['right', { x: 1_900, y: 100, width: 900, height: 700 }],
  ])('comes back when its upper edge is %s of every screen', (_where, saved) => {
    expect(placeOnScreen(saved, screen, [])).toEqual({ x: 510, y: 170, width: 900, height: 700 });
  });

  it('can always be taken hold of, is never too small, and fits where it can', () => {
    const number = fc.integer({ min: -10_000, max: 10_000 });
    const size = fc.integer({ min: 1, max: 10_000 });
    const saved = fc.record({ x: number, y: number, width: size, height: size });
    fc.assert(
      fc.property(saved, fc.constantFrom([], [second]), (place, others) => {
        const { x, y, width, height } = placeOnScreen(place, screen, others);
        expect(width).toBeGreaterThanOrEqual(smallest.width);
        expect(height).toBeGreaterThanOrEqual(smallest.height);
        const grasped = [screen, ...others].some(
          (one) => y >= one.y && y < one.y + one.height && x < one.x + one.width && x + width > one.x,
        );
        expect(grasped).toBe(true);
      }),
    );
  });
});
