import * as fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { messageFrom, type Said } from '../../../locales/messageFrom.ts';

const said = (message: Said, values: Readonly<Record<string, string | number>> = {}): string =>
  typeof message === 'string' ? message : message(values);

describe('a message', () => {
  it('without arguments is its text', () => {
    expect(messageFrom('Open', 'en-GB')).toBe('Open');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = text.replace(/[{}']/g, '');
        expect(messageFrom(plain, 'en-GB')).toBe(plain);
      }),
    );
  });

  it('has braces between apostrophes, and apostrophes as they are', () => {
    expect(messageFrom("such as '{1..50}'", 'en-GB')).toBe('such as {1..50}');
    expect(messageFrom("an unfilled '{{…}}', b'…' and don''t", 'en-GB')).toBe(
      "an unfilled {{…}}, b'…' and don't",
    );
  });

  it('without arguments says what the parser of messages reads in it', () => {
    const someText = fc.string({ unit: fc.constantFrom('a', "'", "''", "'{", "}'", "'<", '>', '#', ' ') });
    fc.assert(
      fc.property(someText, (text) => {
        fc.pre(!/[{}]/.test(text.replace(/''|'[{}<>](?:[^']|'')*'?/g, '')));
        const parsed = new IntlMessageFormat(text, 'en-GB', undefined, { ignoreTag: true });
        expect(messageFrom(text, 'en-GB')).toBe(parsed.format());
      }),
    );
  });

  it('puts in any value as it is', () => {
    const message = messageFrom('“{name}” cannot be saved.', 'en-GB');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(said(message, { name })).toBe(`“${name}” cannot be saved.`);
      }),
    );
  });

  it('counts by the rules of its language', () => {
    const message = messageFrom('{count, plural, one {# ligne} other {# lignes}}', 'fr-FR');
    expect([0, 1, 2, 2_500].map((count) => said(message, { count }))).toEqual([
      '0 ligne',
      '1 ligne',
      '2 lignes',
      '2\u202f500 lignes',
    ]);
  });

  it('shows the name of what it is not given', () => {
    expect(said(messageFrom('{which} after {what}', 'en-GB'), { what: 'LF' })).toBe('{which} after LF');
  });

  it('knows no tags', () => {
    expect(messageFrom("Perl's <STDIN>", 'en-GB')).toBe("Perl's <STDIN>");
    expect(said(messageFrom('<b>{name}</b>', 'en-GB'), { name: 'x' })).toBe('<b>x</b>');
  });
});
