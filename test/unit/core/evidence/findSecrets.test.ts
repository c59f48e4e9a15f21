import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findSecrets,
  type KnownSecret,
  type SecretForm,
  secretFindings,
} from '../../../../core/evidence/findSecrets.ts';
import { times } from '../../../times.ts';
import { expectCompleteWords } from '../causes/expectCompleteWords.ts';

const secret = '0fd72e0ff53b274293029fd1f3f40c92';
const main: KnownSecret = { website: 'Main', which: 'current', secret };
const old: KnownSecret = { website: 'Main', which: 'previous', secret: 'a9b8c7d6e5f40312233445566778899a' };
const shop: KnownSecret = {
  website: 'Shop',
  which: 'current',
  secret: 'S3cret/with+symbols=="quotes"&<tags>',
};
const all = [main, old, shop];

const hex = (text: string): string => Buffer.from(text).toString('hex');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const base32 = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const text = (bits.match(/.{1,5}/g) ?? [])
    .map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
  return text.padEnd(Math.ceil(text.length / 8) * 8, '=');
};

/** Ways in which people hide a secret, or tools write it. */
const hidden: readonly (readonly [string, SecretForm, (text: string) => string])[] = [
  ['as it is', 'plain', (text) => text],
  ['in upper case', 'case', (text) => text.toUpperCase()],
  ['in hex', 'hex', hex],
  ['in upper-case hex', 'hex', (text) => hex(text).toUpperCase()],
  ['in hex with separators', 'hex', (text) => hex(text).replace(/..(?!$)/g, '$&:')],
  [
    'as a list of hex numbers',
    'hex',
    (text) => [...Buffer.from(text)].map((byte) => `0x${byte.toString(16)}`).join(', '),
  ],
  ['in Base64', 'base64', base64],
  ['in Base64 for addresses', 'base64', (text) => Buffer.from(text).toString('base64url')],
  ['inside a longer Base64 text', 'base64', (text) => base64(`user:${text}\n`)],
  ['inside Base64, shifted by one', 'base64', (text) => base64(`x${text}yz`)],
  ['inside Base64, shifted by two', 'base64', (text) => base64(`xy${text}z`)],
  ['backwards', 'reversed', (text) => [...text].reverse().join('')],
  ['in two strings', 'split', (text) => `"${text.slice(0, 9)}" + "${text.slice(9)}"`],
  ['in strings on several lines', 'split', (text) => text.replace(/.{8}(?!$)/g, "$&' +\n    '")],
  ['in a list that is joined', 'split', (text) => `["${[...text].join('", "')}"].join("")`],
  ['with dashes', 'split', (text) => text.replace(/.{4}(?!$)/g, '$&-')],
  ['in \\x escapes', 'escaped', (text) => text.replace(/./g, (one) => `\\x${hex(one)}`)],
  ['in \\u escapes', 'escaped', (text) => text.replace(/./g, (one) => `\\u00${hex(one)}`)],
  ['percent-encoded', 'escaped', (text) => text.replace(/./g, (one) => `%${hex(one)}`)],
  ['as character codes', 'codes', (text) => `String.fromCharCode(${[...Buffer.from(text)].join(',')})`],
  ['in HTML entities', 'escaped', (text) => text.replace(/./g, (one) => `&#x${hex(one)};`)],
  ['in decimal HTML entities', 'escaped', (text) => text.replace(/./g, (one) => `&#${one.charCodeAt(0)};`)],
  ['in padded HTML entities', 'escaped', (text) => text.replace(/./g, (one) => `&#0${one.charCodeAt(0)};`)],
  ['in padded hex entities', 'escaped', (text) => text.replace(/./g, (one) => `&#x00${hex(one)};`)],
  ['in \\u{} escapes', 'escaped', (text) => text.replace(/./g, (one) => `\\u{${hex(one)}}`)],
  [
    'in octal escapes',
    'escaped',
    (text) => text.replace(/./g, (one) => `\\${one.charCodeAt(0).toString(8)}`),
  ],
  [
    'with every third character escaped',
    'escaped',
    (text) => text.replace(/(..)(.)/g, (_, two, one) => `${two}\\x${hex(one)}`),
  ],
  [
    'in octal numbers',
    'codes',
    (text) => [...Buffer.from(text)].map((one) => `0${one.toString(8)}`).join(','),
  ],
  [
    'in bits',
    'codes',
    (text) => [...Buffer.from(text)].map((one) => one.toString(2).padStart(8, '0')).join(' '),
  ],
  ['in quoted-printable', 'escaped', (text) => text.replace(/./g, (one) => `=${hex(one).toUpperCase()}`)],
  ['broken over two lines of a mail', 'split', (text) => `${text.slice(0, 20)}=\r\n${text.slice(20)}`],
  ['in Base32', 'base32', (text) => base32(Buffer.from(text))],
  ['in Base32 without padding, in lower case', 'base32', (text) => base32(Buffer.from(text)).toLowerCase()],
  ['decoded from hex, in Base32', 'base32', (text) => base32(Buffer.from(text, 'hex'))],
  ['decoded from hex, in Base64', 'base64', (text) => Buffer.from(text, 'hex').toString('base64')],
  [
    'in Base64 of UTF-16, little end first',
    'base64',
    (text) => Buffer.from(text, 'utf16le').toString('base64'),
  ],
  [
    'in Base64 of UTF-16, big end first',
    'base64',
    (text) => Buffer.from(text, 'utf16le').swap16().toString('base64'),
  ],
  ['in Base64, twice', 'base64', (text) => base64(base64(text))],
  ['in hex of UTF-16, little end first', 'hex', (text) => Buffer.from(text, 'utf16le').toString('hex')],
  ['in hex of UTF-16, big end first', 'hex', (text) => Buffer.from(text, 'utf16le').swap16().toString('hex')],
  [
    'in two variables',
    'split',
    (text) => `"; const a = "${text.slice(0, 11)}";\nconst b = '${text.slice(11)}'; key = a + b + "`,
  ],
  [
    'in three variables',
    'split',
    (text) => `"; a="${text.slice(0, 9)}";b="${text.slice(9, 20)}";c="${text.slice(20)}"+"`,
  ],
  ['without its last character', 'part', (text) => text.slice(0, -1)],
  ['without its first character', 'part', (text) => text.slice(1)],
  ['with a wrong character', 'part', (text) => `${text.slice(0, 7)}x${text.slice(8)}`],
  ['with a character too many', 'part', (text) => `${text.slice(0, 20)}x${text.slice(20)}`],
  [
    'in octal numbers with 0o',
    'codes',
    (text) => [...Buffer.from(text)].map((one) => `0o${one.toString(8)}`).join(', '),
  ],
  [
    'in bits with 0b',
    'codes',
    (text) => [...Buffer.from(text)].map((one) => `0b${one.toString(2).padStart(8, '0')}`).join(', '),
  ],
  [
    'in bits without padding',
    'codes',
    (text) => [...Buffer.from(text)].map((one) => one.toString(2)).join(' '),
  ],
  ['decoded from hex, as numbers', 'codes', (text) => [...Buffer.from(text, 'hex')].join(', ')],
  [
    'decoded from hex, as hex numbers',
    'hex',
    (text) => (text.match(/../g) ?? []).map((pair) => `0x${pair}`).join(', '),
  ],
  ['in \\u{} escapes with zeros', 'escaped', (text) => text.replace(/./g, (one) => `\\u{0000${hex(one)}}`)],
  [
    'percent-encoded in part',
    'escaped',
    (text) => text.replace(/(.)(.)/g, (_, one, two) => `${one}%${hex(two)}`),
  ],
  ['in Base64 on several lines', 'base64', (text) => base64(text).replace(/.{16}/g, '$&\r\n')],
  ['to a half', 'part', (text) => `${text.slice(0, 16)}****************`],
];

describe('a secret in a text', () => {
  it.each(hidden)('is found %s', (_, form, hide) => {
    const text = `<script>\nvar key = "${hide(secret)}";\n</script>`;
    const sightings = findSecrets(text, all);
    expect(sightings).toEqual([expect.objectContaining({ website: 'Main', which: 'current', form })]);
    const [sighting] = sightings;
    expect(sighting?.range.start).toBeGreaterThanOrEqual(text.indexOf('"'));
    expect(sighting?.range.end).toBeLessThanOrEqual(text.lastIndexOf('"') + 1);
    for (const finding of secretFindings(sightings)) expectCompleteWords(finding);
  });

  it('is found wherever it stands, whatever it is', () => {
    const secrets = fc.stringMatching(/^[0-9a-f]{32}$/);
    fc.assert(
      fc.property(
        secrets,
        fc.constantFrom(...hidden),
        fc.string(),
        fc.string(),
        (one, [, , hide], before, after) => {
          const text = `${before} ${hide(one)} ${after}`;
          const sightings = findSecrets(text, [{ website: 'Main', which: 'current', secret: one }]);
          expect(sightings.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 * times },
    );
  });

  it('is told from the previous one', () => {
    expect(findSecrets(`key=${old.secret}`, all)).toEqual([
      expect.objectContaining({ website: 'Main', which: 'previous', form: 'plain' }),
    ]);
  });

  it.each([
    ['plain', shop.secret],
    ['escaped', encodeURIComponent(shop.secret)],
    ['escaped', 'S3cret/with+symbols==&quot;quotes&quot;&amp;&lt;tags&gt;'],
    ['split', JSON.stringify(shop.secret)],
    ['base64', base64(shop.secret)],
  ])('may hold symbols: %s', (form, written) => {
    expect(findSecrets(`x ${written} y`, [shop])).toEqual([
      expect.objectContaining({ website: 'Shop', form }),
    ]);
  });

  it('is found at its place, without its quotes', () => {
    const text = `window.KEY="${secret}"`;
    const [sighting] = findSecrets(text, all);
    expect(text.slice(sighting?.range.start, sighting?.range.end)).toBe(secret);
  });

  it('may be short, and is then found as it is only', () => {
    const short: KnownSecret = { website: 'Short', which: 'current', secret: 'hunter2' };
    expect(findSecrets('password: hunter2', [short])).toHaveLength(1);
    expect(findSecrets('password: HUNTER2', [short])).toEqual([]);
  });

  it('is not looked for where it would be found everywhere', () => {
    expect(findSecrets('a b c', [{ website: 'Tiny', which: 'current', secret: 'a' }])).toEqual([]);
  });

  it('is not repeated in what is found', () => {
    for (const [, , hide] of hidden) {
      const sightings = findSecrets(`x ${hide(secret)} y`, all);
      for (const told of [JSON.stringify(sightings), JSON.stringify(secretFindings(sightings))]) {
        expect(told).not.toContain(secret);
        expect(told).not.toContain(hide(secret));
      }
    }
  });
});

describe('a text without the secret', () => {
  it('gives nothing, however much hex it holds', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{0,2000}$/), (text) => {
        fc.pre(!text.includes(secret));
        expect(findSecrets(text, all)).toEqual([]);
      }),
    );
  });

  it('gives nothing for less than a half of it', () => {
    expect(findSecrets(secret.slice(0, 15), all)).toEqual([]);
    expect(findSecrets(secret.slice(-15), all)).toEqual([]);
    expect(findSecrets(secret.slice(8, 24), all)).toEqual([]);
  });

  it('gives nothing where other words stand between small pieces', () => {
    const [a, b, c] = [secret.slice(0, 11), secret.slice(11, 22), secret.slice(22)];
    expect(findSecrets(`${a} and ${b} and ${c}`, all)).toEqual([]);
    expect(findSecrets([a, b, c].join(' '.repeat(500)), all)).toEqual([]);
  });

  it('throws for no text and no secret', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, one) => {
        const known: readonly KnownSecret[] = [{ website: 'Main', which: 'current', secret: one }];
        expect(findSecrets(text, known).every(({ range }) => range.end <= text.length)).toBe(true);
      }),
    );
  });
});
