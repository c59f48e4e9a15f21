import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';

const [jane, bob] = ['jane@example.com', 'bob@example.com'];
const hex = '3f'.repeat(32);
const base64 = 'MD8EvZDQxiJ1a1+YoUKkx0U9fGJcuu15g0I4EXfpVJ0=';

/** What is read of the second person of a text. */
const second = (text: string): string | undefined => {
  const one = readEvidence(text, { websites: [] }).candidates.find(({ email }) => email?.value === bob);
  return one?.unsigned ? 'none' : one?.signature?.value;
};

describe('a row of a list like one with a signature', () => {
  it.each([
    [': ', base64],
    [' (mobile): ', hex.slice(1)],
    [',Bob,', hex.slice(24)],
    ['\t', base64],
    [' | active | ', 'undefined'.slice(0, 0)],
    [' -> ', '<Buffer 3f 3f 3f 3f 3f 3f 3f 3f 3f 3f 3f 3f 3f 3f 3f 3f>'],
  ])('has behind %j what that person has: %s', (between, value) => {
    const rows = `${jane}${between.replace('Bob', 'Jane')}${hex}\n${bob}${between}${value}`;
    expect(second(rows)).toBe(value === '' ? 'none' : value);
  });

  it.each(['', '-', '–', 'none', '(empty)', '""', 'n/a', 'no signature', 'false'])(
    'has no signature where there stands %j',
    (value) => {
      expect(second(`${jane}: ${hex}\n${bob}: ${value}\n`)).toBe('none');
      expect(second(`${bob} | ${value}\n${jane} | ${hex}\n`)).toBe('none');
    },
  );

  it.each(['same', 'same as above', 'ditto', 'identical', 'dieselbe'])(
    'has the signature of the other one: %s',
    (word) => {
      expect(second(`${jane}: ${hex}\n${bob}: ${word}`)).toBe(hex);
    },
  );

  it.each([
    [`INSERT INTO users (email, signature) VALUES ('${jane}','${hex}'), ('${bob}',NULL);`, 'none'],
    [`INSERT INTO users (email, signature) VALUES ('${jane}','${hex}'), ('${bob}','');`, 'none'],
    [`INSERT INTO users VALUES (1,'${jane}','Jane','${hex}'), (2,'${bob}','Bob','${base64}');`, base64],
    [`{"${jane}":"${hex}","${bob}":null}`, 'none'],
    [`[["${jane}","${hex}"],["${bob}",""]]`, 'none'],
  ])('may be quoted: %s', (text, value) => {
    expect(second(text)).toBe(value);
  });

  it.each([
    `${jane}: ${hex}\n${bob}: 00491701234567`,
    `${jane}: ${hex}\n${bob}: 20261130101112`,
    `${jane}: ${hex}\n${bob}: thanks, that was it`,
    `${jane} ${hex} ${bob}`,
    `${jane}: ${hex}\n${bob}:\nHow do I check this?`,
    `${jane}: ${hex}\nAsked by ${bob} yesterday`,
  ])('is none where somebody only speaks or is named: %j', (text) => {
    expect(second(text)).toBeUndefined();
  });

  it('is as well found in a long text', () => {
    const words = 'Nothing of this is a signature of anybody here.\n'.repeat(400);
    expect(second(`${jane}: ${hex}\n${bob}: ${base64}\n${words}`)).toBe(base64);
  });

  it('throws for no signs between the two values', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (between) => {
        readEvidence(`${jane}${between}${hex}\n${bob}${between}`, { websites: [] });
      }),
      { numRuns: 300 },
    );
  });
});
