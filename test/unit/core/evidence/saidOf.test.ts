import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Said, saidOf } from '../../../../core/evidence/saidOf.ts';

const value = '049bed410feef26e7f01ed8779228bbf3a62ce30';
const other = '5b7c1e0d9a8f4b3c2d1e0f9a8b7c6d5e4f3a2b1c';

/** What is said of the value that stands where the text has `{}`. */
const saidIn = (text: string): Said | undefined => {
  const start = text.indexOf('{}');
  return saidOf(text.replace('{}', value), { start, end: start + value.length });
};

describe('a sentence', () => {
  it.each([
    'The signature our server makes is {}.',
    'no checkmark for jane@acme.test. Sig: {}',
    'We pass the signature "{}" to the chatbox',
    'HMAC: `{}`',
    'The hash we get for him is {}',
    'The Crisp signature of our shop page is {}',
    'Die Signatur lautet {}',
    'la firma que genera nuestro servidor es {}',
    'notre signature est « {} »',
    'a assinatura gerada é {}',
    'De handtekening voor jane@acme.test is volgens ons {}',
    'la firma risulta {}',
    'nasz podpis to {}',
    'наша подпись {}',
    '署名は {}',
    'This is the signature.\n{}',
    'Which signature does it send?\nJane: {}',
    '{} is the signature our server makes',
    '"{}" as the hmac',
    '{} <- our signature',
    'it came out as {} - that is the hmac, right?',
    `The signatures are ${other} for joe@acme.test and {} for jane@acme.test`,
  ])('says that a value is the signature: %s', (text) => {
    expect(saidIn(text)).toBe('signature');
  });

  it.each([
    'our backend returns {}',
    'it prints: {}',
    'The value in the page is {}',
    'wir erzeugen {}',
    'le serveur renvoie {}',
    'our API gives us {} for jane@acme.test',
  ])('says that somebody made it: %s', (text) => {
    expect(saidIn(text)).toBe('made');
  });

  it.each([
    'the invoice signature is {}',
    'the signature of the installer is {}',
    'Stripe sends the signature {}',
    'the hash of the PDF is {}',
    'our backend returns the session token {}',
    'the Crisp plugin key is {}',
    'la firma de la factura es {}',
    'der Hash der Datei ist {}',
    'it returns {} for the plan',
    '{} is the webhook signature',
    '{} is the last commit',
    `the signature is ${other}, the order {}`,
  ])('says that it is something else, whatever it is called: %s', (text) => {
    expect(saidIn(text)).toBe('other');
  });

  it.each([
    'my Ethereum address is {}',
    'VirusTotal shows {}',
    'the torrent hash is {}',
    'see acme.test/v/{}',
  ])('names it in words that are nobody’s for a signature: %s', (text) => {
    expect(saidIn(text)).toBe('else');
  });

  it('tells a part of a value', () => {
    expect(saidIn('the signature begins with {}')).toBe('part');
  });

  it.each([
    '{}',
    'jane@acme.test {}',
    '12/10/2026, 08:15 - Jane Roe: {}',
    '{"signature": "{}"}',
    'name\tsignature\t{}',
    'Digest: {}',
    'here it is, {}',
    'firma.test {}',
  ])('says nothing where it has no words for it, or is none: %s', (text) => {
    expect(saidIn(text)).toBeUndefined();
  });

  it('is about its own value, whatever others say', () => {
    const sentences = fc.constantFrom('We deployed a commit.', 'The order is paid!', 'Does the file exist?');
    fc.assert(
      fc.property(fc.array(sentences, { maxLength: 4 }), fc.array(sentences), (before, behind) => {
        const text = [...before, 'The signature is {}.', ...behind].join(' ');
        expect(saidIn(text)).toBe('signature');
      }),
    );
  });

  it('is read whatever stands around', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), fc.string({ maxLength: 100 }), (before, behind) => {
        const text = before + value + behind;
        const range = { start: before.length, end: before.length + value.length };
        expect([undefined, 'signature', 'made', 'part', 'other', 'else']).toContain(saidOf(text, range));
      }),
    );
  });
});
