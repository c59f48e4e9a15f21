import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsDigest, isOddDigest } from '../../../../core/evidence/holdsDigest.ts';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';

const email = 'jane@acme.test';
const digest = createHmac('sha256', 'key').update(email).digest();
const hex = digest.toString('hex');
const pairs = hex.match(/../g) ?? [];
const bytes = [...digest];

/** As programs print bytes, words and texts, or what was answered, in a signature's place. */
const odd: readonly string[] = [
  `[${pairs.join(', ')}]`,
  `['${pairs.map((pair) => `0x${pair}`).join("', '")}']`,
  `("${pairs.join('" "')}")`,
  `#vu8(${bytes.join(' ')})`,
  `#(${bytes.join(' ')})`,
  bytes.join('.'),
  `as.raw(c(${pairs.map((pair) => `0x${pair}`).join(', ')}))`,
  `[]byte{${pairs.map((pair) => `0x${pair}`).join(', ')}}`,
  `[${bytes.map((byte) => (byte > 127 ? byte - 256 : byte)).join(',')}]`,
  `[${Array.from({ length: 8 }, (_, at) => digest.readInt32BE(at * 4)).join(', ')}]`,
  Array.from({ length: 4 }, (_, at) => digest.readBigUInt64BE(at * 8)).join(','),
  pairs.map((pair) => `\\x${pair}`).join(''),
  digest.toString('latin1'),
  digest.toString('utf8'),
  `eyJhbGciOiJIUzI1NiJ9.e30.${digest.toString('base64url')}`,
];

/** Things that are called a signature too, and are none of an email. */
const others = [
  'Best regards,\nJane Doe\nAcme Ltd',
  'https://acme.test/signature.png',
  'Jane Doe, 12 Main Street, 1234 Acme',
  'public static void main(String[] args)',
  '-----BEGIN PGP SIGNATURE-----\n\n(left out)\n-----END PGP SIGNATURE-----',
  'missing',
  '',
];

describe('a signature in an odd form', () => {
  it.each(odd)('is told from words: %j', (text) => {
    expect([holdsDigest(text), isOddDigest(text)]).toEqual([true, true]);
  });

  it.each(odd)('is read whole, from JSON, a log and a list: %j', (text) => {
    const escaped = /["\n\r\\]/.test(text);
    for (const pasted of [
      JSON.stringify({ user: { email, signature: text } }),
      `email,signature\n${email},"${text.replaceAll('"', '""')}"\n`,
      ...(escaped ? [] : [`DEBUG ready email="${email}" signature="${text}"`]),
    ])
      expect(readEvidence(pasted, { websites: [] }).candidates[0]?.signature?.value).toBe(text);
  });

  it.each([`<span>${hex}</span>`, `{:ok, "${hex}"}`, `Optional("${hex}")`, `{"sig":"${hex}"}`])(
    'is what stands around a digest as well where it is the value, and not where it is a line: %j',
    (text) => {
      expect([holdsDigest(text), isOddDigest(text)]).toEqual([true, false]);
    },
  );

  it('is Base64 on several lines, and with what was escaped for a page', () => {
    const base64 = digest.toString('base64');
    expect(holdsDigest(base64.replace(/.{20}/g, '$&\r\n'))).toBe(true);
    expect(holdsDigest(base64.replaceAll('=', '&#x3D;'))).toBe(true);
  });

  it.each(others)('is none of other things that have this name: %j', (text) => {
    expect([holdsDigest(text), isOddDigest(text)]).toEqual([false, false]);
    const pasted = JSON.stringify({ author: { email, signature: text } });
    expect(readEvidence(pasted, { websites: [] }).candidates[0]?.signature).toBeUndefined();
  });

  it('is no text in words, of whatever language', () => {
    const word = fc.stringMatching(/^[a-zäöüéèñçşğıșł]{1,12}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 30 }), (words) => {
        expect(holdsDigest(words.join(' '))).toBe(false);
      }),
    );
  });

  it('is whatever a cell of an export holds, over several lines and with quotation marks', () => {
    fc.assert(
      fc.property(fc.constantFrom('', '\n', '\r\n', '  -\n', ' "x"\n'), (end) => {
        const text = `${hex}${end}`;
        const list = `email,signature\n${email},"${text.replaceAll('"', '""')}"\n${email},"${hex}"\n`;
        const found = readEvidence(list, { websites: [] }).candidates.map(
          ({ signature }) => signature?.value,
        );
        expect(found).toEqual(text === hex ? [hex] : [text, hex]);
      }),
    );
  });

  it('is in a list with inches in it that of its own row', () => {
    const rows = [
      ['jane@acme.test', '5" pipe', '1'.repeat(64)],
      ['bob@acme.test', 'hose', '2'.repeat(64)],
      ['carol@acme.test', '6" pipe', '3'.repeat(64)],
    ];
    for (const delimiter of [',', '\t', ';']) {
      const list = [['email', 'note', 'signature'], ...rows].map((row) => row.join(delimiter)).join('\n');
      const found = readEvidence(list, { websites: [] }).candidates;
      expect(found.map(({ email, signature }) => [email?.value, signature?.value])).toEqual(
        rows.map(([mail, , signature]) => [mail, signature]),
      );
    }
  });

  it('is in a list with ditto marks and quotation marks that nothing closes that of its own row', () => {
    const rows = ['"', '"12', '3" tube', '"ok"', '"" inch', 'x'].map((note, index) => [
      `p${index}@acme.test`,
      String(index).repeat(64),
      note,
    ]);
    for (const delimiter of [',', '\t', ';']) {
      const list = [['email', 'signature', 'note'], ...rows].map((row) => row.join(delimiter)).join('\n');
      const found = readEvidence(list, { websites: [] }).candidates;
      expect(found.map(({ email, signature }) => [email?.value, signature?.value])).toEqual(
        rows.map(([mail, signature]) => [mail, signature]),
      );
    }
  });
});
