import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PercentEncodingName,
  percentDecoded,
  percentEncoded,
  percentEncodings,
} from '../../../../../core/causes/helpers/percentEncodings.ts';

const sample = `O'Br"i&e<n>.M/a=r\`y+t_g-é🙂@x.com ~*`;
const strict = 'Br%22i%26e%3Cn%3E.M%2Fa%3Dr%60y%2Bt_g-%C3%A9%F0%9F%99%82%40x.com';

/** What each function printed for the sample. */
const printed: Readonly<Record<Exclude<PercentEncodingName, 'perl-latin1'>, string>> = {
  'encode-uri-component': `O'${strict}%20~*`,
  form: `O%27${strict}+%7E%2A`,
  rfc3986: `O%27${strict}%20~%2A`,
  'form-tilde': `O%27${strict}+~%2A`,
  'form-star': `O%27${strict}+%7E*`,
  'encode-uri': `O'Br%22i&e%3Cn%3E.M/a=r%60y+t_g-%C3%A9%F0%9F%99%82@x.com%20~*`,
  'python-quote': `O%27${strict.replace('%2F', '/')}%20~%2A`,
  'lower-case-digits': 'O%27Br%22i%26e%3cn%3e.M%2fa%3dr%60y%2bt_g-%c3%a9%f0%9f%99%82%40x.com+%7e*',
  'at-kept': `O%27${strict.replace('%40', '@')}%20~%2A`,
  'go-path': 'O%27Br%22i&e%3Cn%3E.M%2Fa=r%60y+t_g-%C3%A9%F0%9F%99%82@x.com%20~%2A',
  'js-escape': 'O%27Br%22i%26e%3Cn%3E.M/a%3Dr%60y+t_g-%E9%uD83D%uDE42@x.com%20%7E*',
};

describe('percentEncoded', () => {
  it.each(Object.entries(printed))('writes what %s writes', (encoding, expected) => {
    expect(percentEncoded(sample, encoding as PercentEncodingName)).toBe(expected);
  });

  it('writes what Perl writes for decoded text', () => {
    expect(percentEncoded("O'B é+@~*", 'perl-latin1')).toBe('O%27B%20%E9%2B%40~%2A');
  });

  it('agrees with encodeURIComponent and encodeURI on every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(percentEncoded(text, 'encode-uri-component')).toBe(encodeURIComponent(text));
        expect(percentEncoded(text, 'encode-uri')).toBe(encodeURI(text));
      }),
    );
  });

  it('agrees with URLSearchParams on every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(`a=${percentEncoded(text, 'form-star')}`).toBe(new URLSearchParams({ a: text }).toString());
      }),
    );
  });
});

describe('percentDecoded', () => {
  const whole = (Object.keys(percentEncodings) as PercentEncodingName[]).filter(
    (name) => !['js-escape', 'perl-latin1'].includes(name) && percentEncodings[name].space === '%20',
  );

  it.each(whole.filter((name) => name !== 'encode-uri'))('reads back what %s writes', (encoding) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(percentDecoded(percentEncoded(text, encoding))).toBe(text);
      }),
    );
  });

  it('gives nothing for bytes that are not UTF-8', () => {
    expect(percentDecoded('ren%E9@example.fr')).toBeUndefined();
  });
});
