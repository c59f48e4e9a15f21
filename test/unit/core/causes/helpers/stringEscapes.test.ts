import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type StringEscapeName,
  stringEscaped,
  stringUnescaped,
} from '../../../../../core/causes/helpers/stringEscapes.ts';

const tick = '`';
const sample = `O'Br"i&e<n>.M/a=r\`y+t_g-é🙂@x.com`;

/** What each function printed for the sample, without quotes around it. */
const printed: Readonly<
  Record<
    Exclude<StringEscapeName, 'dotnet-javascript' | 'dotnet-json' | 'perl-quotemeta' | 'at-sign'>,
    string
  >
> = {
  addslashes: String.raw`O\'Br\"i&e<n>.M/a=r${tick}y+t_g-é🙂@x.com`,
  'php-json': String.raw`O'Br\"i&e<n>.M\/a=r${tick}y+t_g-\u00e9\ud83d\ude42@x.com`,
  'json-ascii': String.raw`O'Br\"i&e<n>.M/a=r${tick}y+t_g-\u00e9\ud83d\ude42@x.com`,
  json: String.raw`O'Br\"i&e<n>.M/a=r${tick}y+t_g-é🙂@x.com`,
  'php-json-unicode': String.raw`O'Br\"i&e<n>.M\/a=r${tick}y+t_g-é🙂@x.com`,
  'go-json': String.raw`O'Br\"i\u0026e\u003cn\u003e.M/a=r${tick}y+t_g-é🙂@x.com`,
  gson: String.raw`O\u0027Br\"i\u0026e\u003cn\u003e.M/a\u003dr${tick}y+t_g-é🙂@x.com`,
  'php-json-hex': String.raw`O\u0027Br\u0022i\u0026e\u003Cn\u003E.M\/a=r${tick}y+t_g-\u00e9\ud83d\ude42@x.com`,
  'go-template': String.raw`O\u0027Br\u0022i\u0026e\u003cn\u003e.M\/a=r\u0060y\u002bt_g-é🙂@x.com`,
  'go-js-escape': String.raw`O\'Br\"i\u0026e\u003Cn\u003E.M/a\u003Dr${tick}y+t_g-é🙂@x.com`,
  'django-escapejs': String.raw`O\u0027Br\u0022i\u0026e\u003Cn\u003E.M/a\u003Dr\u0060y+t_g\u002Dé🙂@x.com`,
  'twig-js': String.raw`O\u0027Br\u0022i\u0026e\u003Cn\u003E.M\/a\u003Dr\u0060y\u002Bt_g\u002D\u00E9\uD83D\uDE42\u0040x.com`,
  'hex-javascript': String.raw`O\x27Br\x22i\x26e\x3Cn\x3E.M\x2Fa\x3Dr\x60y\x2Bt_g\x2D\xE9\uD83D\uDE42\x40x.com`,
  'python-unicode-escape': `O'Br"i&e<n>.M/a=r\`y+t_g-\\xe9\\U0001f642@x.com`,
  'go-quote-ascii': String.raw`O'Br\"i&e<n>.M/a=r${tick}y+t_g-\u00e9\U0001f642@x.com`,
  'ruby-dump': String.raw`O'Br\"i&e<n>.M/a=r${tick}y+t_g-\u00E9\u{1F642}@x.com`,
  regex: `O'Br"i&e<n>\\.M/a=r\`y\\+t_g-é🙂@x\\.com`,
  'regex-dash': `O'Br"i\\&e<n>\\.M/a=r\`y\\+t_g\\-é🙂@x\\.com`,
  'php-preg-quote': `O'Br"i&e\\<n\\>\\.M/a\\=r\`y\\+t_g\\-é🙂@x\\.com`,
  shell: 'O\\\'Br\\"i\\&e\\<n\\>.M/a\\=r\\`y+t_g-\\é\\🙂@x.com',
  'shell-single': `O'\\''Br"i&e<n>.M/a=r\`y+t_g-é🙂@x.com`,
  'rust-escape': String.raw`O\'Br\"i&e<n>.M/a=r${tick}y+t_g-\u{e9}\u{1f642}@x.com`,
  'swift-escape': String.raw`O\'Br\"i&e<n>.M/a=r${tick}y+t_g-\u{00E9}\u{1F642}@x.com`,
  'braces-only': String.raw`O'Br"i&e<n>.M/a=r${tick}y+t_g-\u{e9}\u{1f642}@x.com`,
  'perl-braces': String.raw`O'Br\"i&e<n>.M/a=r${tick}y+t_g-\x{e9}\x{1f642}\@x.com`,
  'perl-encode': String.raw`O'Br"i&e<n>.M/a=r${tick}y+t_g-\x{00e9}\x{1f642}@x.com`,
  'octal-bytes': String.raw`O'Br\"i&e<n>.M/a=r${tick}y+t_g-\303\251\360\237\231\202@x.com`,
  'octal-bytes-only': String.raw`O'Br"i&e<n>.M/a=r${tick}y+t_g-\303\251\360\237\231\202@x.com`,
  'decimal-bytes': String.raw`O'Br\"i&e<n>.M/a=r${tick}y+t_g-\195\169\240\159\153\130@x.com`,
  'hex-bytes': String.raw`O'Br"i&e<n>.M/a=r${tick}y+t_g-\xc3\xa9\xf0\x9f\x99\x82@x.com`,
  'hex-bytes-upper': String.raw`O'Br\"i&e<n>.M/a=r${tick}y+t_g-\xC3\xA9\xF0\x9F\x99\x82@x.com`,
  'r-code-points': `O'Br"i&e<n>.M/a=r${tick}y+t_g-<U+00E9><U+0001F642>@x.com`,
  'r-bytes': `O'Br"i&e<n>.M/a=r${tick}y+t_g-<c3><a9><f0><9f><99><82>@x.com`,
  doubled: `O''Br""i&e<n>.M/a=r\`y+t_g-é🙂@x.com`,
};

describe('stringEscaped', () => {
  it.each(Object.entries(printed))('writes what %s writes', (flavour, expected) => {
    expect(stringEscaped(sample, flavour as StringEscapeName)).toBe(expected);
  });

  it('writes what quotemeta in Perl writes', () => {
    expect(stringEscaped(`O'B.M/a+t_g-@x.com`, 'perl-quotemeta')).toBe(String.raw`O\'B\.M\/a\+t_g\-\@x\.com`);
  });

  it('writes what JavaScriptStringEncode in C# writes', () => {
    expect(stringEscaped(`O'Br"e<n>é@x.com`, 'dotnet-javascript')).toBe(
      String.raw`O\u0027Br\"e\u003cn\u003eé@x.com`,
    );
  });

  it('writes what System.Text.Json in C# is documented to write', () => {
    expect(stringEscaped(`O'Brien+é@x.com`, 'dotnet-json')).toBe(String.raw`O\u0027Brien\u002B\u00E9@x.com`);
  });

  it('escapes the @ alone as in Perl strings', () => {
    expect(stringEscaped('user@gmail.com', 'at-sign')).toBe(String.raw`user\@gmail.com`);
  });

  it('agrees with JSON.stringify on every text without lone surrogates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(`"${stringEscaped(text, 'json')}"`).toBe(JSON.stringify(text));
      }),
    );
  });
});

describe('stringUnescaped', () => {
  it.each([
    'php-json',
    'json-ascii',
    'go-json',
    'php-json-hex',
    'dotnet-json',
    'twig-js',
    'hex-javascript',
  ] as const)('reads back what %s writes', (flavour) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(stringUnescaped(stringEscaped(text, flavour))).toBe(text);
      }),
    );
  });
});
