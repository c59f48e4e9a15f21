import { describe, expect, it } from 'vitest';
import { saidNothings } from '../../../../core/evidence/saidNothings.ts';

const said = (text: string): readonly string[] => saidNothings(text).map(({ value }) => value);

describe('a sentence that says that nothing is handed over', () => {
  it.each([
    ['but the page pushes undefined', 'undefined'],
    ['the widget gets None, though', 'None'],
    ['the page pushes nothing', ''],
    ['our plugin sends an empty signature', ''],
    ['The page of bob@example.com pushes no signature.', ''],
    ['the page has ""', ''],
    ['im Browser steht undefined', 'undefined'],
    ['die Seite schickt keine Signatur', ''],
    ['la página envía null', 'null'],
    ['la page envoie une signature vide', ''],
    ['The signature of bob@example.com is empty', ''],
    ['the signature of bob@example.com is missing.', ''],
    ['and bob@example.com has none', ''],
    ['bob@example.com hat keine Signatur', ''],
    ['for bob@example.com we get null', 'null'],
    ['para bob@example.com sale undefined', 'undefined'],
    ['bob@example.com isn’t signed', ''],
    ['la firma de bob@example.com está vacía', ''],
    ['on the page it is empty', ''],
    ['the page shows null', 'null'],
    ['bob@example.com: (none)', ''],
    ['- bob@example.com -', ''],
    ['for bob@example.com nothing', ''],
    ["bob@example.com's: missing", ''],
    ['Anna: and bob@example.com?\nTom: undefined', 'undefined'],
    ['[10:02] Anna: what is on the page?\n[10:03] Tom: it’s empty', ''],
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
    'the widget shows nothing',
    'the console says undefined after the push',
    'the site shows an empty chat box',
    'the console shows null for the phone',
    'If nobody is logged in, the page pushes nothing.',
    'Si le client n’est pas connecté, la page envoie null',
    'the page pushes null for the phone',
    'die Konsole zeigt nichts an',
    'bob@example.com - 10:22',
    'Anna: any error in the console?\nTom: none',
    'bob@example.com: none of them works',
  ])('is none here: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('stands where the word stands', () => {
    const text = 'For jane it is right, but the page pushes undefined.';
    const [found] = saidNothings(text);
    expect(text.slice(found?.range.start, found?.range.end)).toBe('undefined');
  });
});
