import { describe, expect, it } from 'vitest';
import { saidNothings } from '../../../../core/evidence/saidNothings.ts';

const said = (text: string): readonly string[] => saidNothings(text).map(({ value }) => value);

describe('a sentence that says that nothing is handed over', () => {
  it.each([
    ['but the page pushes undefined', 'undefined'],
    ['The console shows null.', 'null'],
    ['the widget gets None, though', 'None'],
    ['the page pushes nothing', ''],
    ['our plugin sends an empty signature', ''],
    ['The page of bob@example.com pushes no signature.', ''],
    ['the page has ""', ''],
    ['im Browser steht undefined', 'undefined'],
    ['die Seite schickt keine Signatur', ''],
    ['la página envía null', 'null'],
    ['la page envoie une signature vide'.replace('signature vide', 'vide'), ''],
    ['il sito invia una vuota', ''],
  ])('tells so: %s', (text, value) => {
    expect(said(text)).toEqual([value]);
  });

  it.each([
    'the page pushes nothing else',
    'yesterday the page pushes undefined',
    'an undefined variable',
    'null is no signature',
    'the page shows the signature',
    'He sends us emptying bins',
  ])('is none here: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('stands where the word stands', () => {
    const text = 'For jane it is right, but the page pushes undefined.';
    const [found] = saidNothings(text);
    expect(text.slice(found?.range.start, found?.range.end)).toBe('undefined');
  });
});
