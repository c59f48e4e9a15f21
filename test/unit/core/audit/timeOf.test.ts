import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeOf } from '../../../../core/audit/timeOf.ts';

describe('the time in a cell', () => {
  it.each([
    ['2026-03-04T05:06:07.089Z', '2026-03-04T05:06:07.089Z'],
    ['2026-03-04 05:06:07', '2026-03-04T05:06:07.000Z'],
    ['2026-03-04 05:06:07.123456 +02:00', '2026-03-04T03:06:07.123Z'],
    ['2026-03-04T05:06+0530', '2026-03-03T23:36:00.000Z'],
    ['2026-03-04 05:06:07 UTC', '2026-03-04T05:06:07.000Z'],
    [' 2026-03-04 ', '2026-03-04T00:00:00.000Z'],
    ['1772600767', '2026-03-04T05:06:07.000Z'],
    ['1772600767089', '2026-03-04T05:06:07.089Z'],
  ])('is read from %j', (cell, moment) => {
    expect(new Date(timeOf(cell) ?? Number.NaN).toISOString()).toBe(moment);
  });

  it.each(['', '03/04/2026', '4.3.2026', 'yesterday', '2026-13-40', '17', '2026-03-04T25:00'])(
    'is not guessed from %j',
    (cell) => {
      expect(timeOf(cell)).toBeNull();
    },
  );

  it('is what was written, for every moment', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
        expect(timeOf(date.toISOString())).toBe(date.getTime());
      }),
    );
  });
});
