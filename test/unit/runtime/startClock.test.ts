import { afterEach, describe, expect, it } from 'vitest';
import { startClock } from '../../runtime/startClock.ts';

const Real = Date;

describe('the clock of a picture', () => {
  afterEach(() => {
    globalThis.Date = Real;
  });

  it('begins at the time that it is given, and runs on', () => {
    startClock('2026-03-02T09:30:00Z');
    const begin = Real.parse('2026-03-02T09:30:00Z');
    const first = Date.now();
    expect(first - begin).toBeGreaterThanOrEqual(0);
    expect(first - begin).toBeLessThan(60_000);
    expect(Date.now()).toBeGreaterThanOrEqual(first);
  });

  it('leaves times that are named as they are', () => {
    startClock('2026-03-02T09:30:00Z');
    expect(new Date('2020-01-01T00:00:00Z').toISOString()).toBe('2020-01-01T00:00:00.000Z');
    expect(new Date(0).getTime()).toBe(0);
    expect(new Date()).toBeInstanceOf(Real);
  });
});
