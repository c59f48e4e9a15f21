import { describe, expect, it } from 'vitest';
import { fillText } from '../../../../core/wording/fillText.ts';
import { messageFrom } from '../../../../locales/messageFrom.ts';

const text = (written: string) => messageFrom(written, 'en-GB');

describe('fillText', () => {
  it('puts values in the place of their names', () => {
    expect(fillText(text('{which} after {what}'), { which: 'LF', what: 3 })).toBe('LF after 3');
  });

  it('says a coded value in words where there are words for it', () => {
    expect(fillText(text('was {form}'), { form: 'lower' }, { form: { lower: 'lower-cased' } })).toBe(
      'was lower-cased',
    );
  });

  it('lists several values', () => {
    expect(fillText(text('{points}'), { points: ['U+FEFF', 'U+200B'] })).toBe('U+FEFF, U+200B');
  });

  it('says the day of a moment, and nothing else of a text that begins like one', () => {
    expect(fillText(text('{at}'), { at: '2026-03-01T08:15:00.000Z' })).toBe('2026-03-01');
    expect(fillText(text('{at}'), { at: '2026-03-01T08:15:00.000Z@x.org' })).toBe(
      '2026-03-01T08:15:00.000Z@x.org',
    );
  });

  it('leaves a slot visible that has no value, and fills no slot inside a value', () => {
    expect(fillText(text('{missing} {signed}'), { signed: '{missing}' })).toBe('{missing} {missing}');
    expect(fillText(text('{a} {b}'), { a: '{b}', b: 'x' })).toBe('{b} x');
  });
});
