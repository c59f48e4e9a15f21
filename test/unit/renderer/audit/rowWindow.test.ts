import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowHeight, rowWindow, scrolledTo, tallest } from '../../../../renderer/audit/rowWindow.ts';

const totals = fc.integer({ min: 1, max: 50_000_000 });
const visibles = fc.integer({ min: rowHeight, max: 3_000 });

describe('the window on many rows', () => {
  it('is never taller than a browser can draw', () => {
    fc.assert(
      fc.property(totals, visibles, (total, visible) => rowWindow(total, visible, 0).height <= tallest),
    );
  });

  it('shows the first row at the top and the last one at the bottom', () => {
    fc.assert(
      fc.property(totals, visibles, (total, visible) => {
        const { height, first } = rowWindow(total, visible, 0);
        expect(first).toBe(0);
        expect(rowWindow(total, visible, Math.max(0, height - visible)).last).toBe(total - 1);
      }),
    );
  });

  it('moves every row by what the scroll bar moves while they fit', () => {
    const { top, scale } = rowWindow(400_000, 500, 3_400);
    expect({ top, scale }).toEqual({ top: 3_400, scale: 1 });
  });

  it('is scrolled to a row so that all of it is seen, and not at all when it is', () => {
    fc.assert(
      fc.property(totals, visibles, fc.double({ min: 0, max: 1, noNaN: true }), (total, visible, share) => {
        const row = Math.floor(share * (total - 1));
        const scrollTop = scrolledTo(row, total, visible, 0);
        const { top } = rowWindow(total, visible, scrollTop);
        expect(row * rowHeight).toBeGreaterThanOrEqual(top - 0.01);
        expect((row + 1) * rowHeight).toBeLessThanOrEqual(top + visible + 0.01);
        expect(scrolledTo(row, total, visible, scrollTop)).toBeCloseTo(scrollTop, 3);
      }),
    );
  });
});
