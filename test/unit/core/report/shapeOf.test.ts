import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../../core/report/shapeOf.ts';
import { english } from '../../../../locales/english.ts';

describe('the shape of a signature', () => {
  it('is said in words', () => {
    expect(shapeOf('', english)).toBe('none');
    expect(shapeOf('a1'.repeat(32), english)).toBe('64 lower-case hex characters');
    expect(shapeOf('A1'.repeat(32), english)).toBe('64 upper-case hex characters');
    expect(shapeOf('gz6JsL7ygL+zDFTqwn/v2gNzIss=', english)).toBe('28 characters of Base64');
    expect(shapeOf('b\u200b', english)).toBe('2 characters, some of them not ASCII or not visible');
  });

  it.each(['x', '+/', 'a1', 'x-', 'é', ' ', '='])('is only its length for ten million of %j', (unit) => {
    expect(shapeOf(unit.repeat(1e7 / unit.length), english)).toBe('10,000,000 characters');
  });

  it('is the same for every signature of that kind, so it gives no character away', () => {
    const hex = fc.string({ unit: fc.constantFrom(...'abcdef'), minLength: 64, maxLength: 64 });
    fc.assert(
      fc.property(hex, (signature) => {
        expect(shapeOf(signature, english)).toBe('64 lower-case hex characters');
      }),
    );
  });
});
