import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';

const jane = 'jane@acme.test';

const pairsOf = (text: string): readonly (readonly (string | undefined)[])[] =>
  readEvidence(text, { websites: [] }).candidates.map(({ email, signature }) => [
    email?.value,
    signature?.value,
  ]);

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const separated = (bytes: Uint8Array, by: string): string => (hexOf(bytes).match(/../g) ?? []).join(by);

const bytes = (...lengths: readonly number[]) =>
  fc.constantFrom(...lengths).chain((length) => fc.uint8Array({ minLength: length, maxLength: length }));
const hex = bytes(16, 20, 28, 48, 64).map(hexOf);
const base64 = bytes(16, 20, 32, 64).map((all) => Buffer.from(all).toString('base64'));

/** What servers make in place of 64 hex characters. */
const forms: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'hex of another length': hex,
  'hex in capitals': bytes(20, 32).map((all) => hexOf(all).toUpperCase()),
  'hex that was cut': bytes(32).map((all) => hexOf(all).slice(0, 50)),
  'hex behind 0x': bytes(20, 32).map((all) => `0x${hexOf(all)}`),
  'hex behind its name': bytes(32).map((all) => `sha256=${hexOf(all)}`),
  Base64: base64,
  'bytes with colons': bytes(20, 32).map((all) => separated(all, ':')),
  'bytes with spaces': bytes(20, 32).map((all) => separated(all, ' ')),
  'a list of bytes': bytes(32).map((all) => `[${all.join(', ')}]`),
  'bytes as Python prints them': bytes(32).map((all) => `b'${hexOf(all)}'`),
  'nothing, or an object': fc.constantFrom('undefined', 'null', 'None', '[object Promise]', '{{ sig }}'),
  'a few characters': bytes(6, 10).map((all) => `a1${hexOf(all)}`),
};

const sentences = fc.constantFrom(
  'The signature our server makes is {}.',
  'our signature is "{}"!',
  'the signature: {}, is it right?',
  'Signature = `{}`',
  'we send the signature ({}), as told.',
  '{} is the signature our server makes.',
  'die Signatur lautet „{}“.',
  'notre signature est « {} » !',
  'la firma generada es {};',
  'nasz podpis to {}.',
);
const places = fc.constantFrom(
  `There is no green check for ${jane}. {} Thanks, Jane`,
  `${jane} is unverified\n{}\nWhat is wrong?`,
  `{} It is for ${jane}.`,
  `> Hello, ${jane} is not verified.\n> {}\n> Bye\n\nCan you help?`,
  `- user ${jane}\n- {}\n- it worked last week`,
);

describe('a sentence in somebody’s message', () => {
  it.each(Object.entries(forms))('hands over the signature whatever its form: %s', (_, form) => {
    fc.assert(
      fc.property(form, sentences, places, (signature, sentence, place) => {
        // A quotation mark of the sentence may be the value's own.
        fc.pre(!(sentence.includes('"{}"') && signature.includes('"')));
        // Base64 of letters alone may be a word.
        fc.pre(/\d|[[{]|^(?:undefined|null|None)$/.test(signature));
        const text = place.replace('{}', () => sentence.replace('{}', () => signature));
        expect(pairsOf(text)[0]).toEqual([jane, signature]);
      }),
    );
  });

  it('hands over each of several people’s', () => {
    fc.assert(
      fc.property(fc.array(hex, { minLength: 2, maxLength: 4 }), (signatures) => {
        const people = signatures.map((signature, nth) => [`p${nth}@acme.test`, signature] as const);
        const told = people.map(([email, signature]) => `${signature} for ${email}`).join(' and ');
        const found = pairsOf(`The signatures are ${told}. Why?`);
        expect(found).toEqual(expect.arrayContaining(people.map((one) => [...one])));
      }),
    );
  });

  it('hands over one of another form beside a right one', () => {
    const [right, short] = ['1f'.repeat(32), '2e'.repeat(20)];
    const text = `The signature for joe@acme.test is ${right}, and for ${jane} the signature is ${short}.`;
    expect(pairsOf(text)).toEqual([
      ['joe@acme.test', right],
      [jane, short],
    ]);
  });

  it.each([
    ['an order', `${jane}: my order 4f3a2b1c0d9e is late`],
    ['a code', `Please verify ${jane}, the code is 4f3a2b1c0d9e`],
    ['a field', `In the profile of ${jane} the name is undefined.`],
    ['what a test says', `Author: ${jane}\n  ✓ crisp › returns null for guests`],
    ['a commit', `${jane} is unverified since commit ${'2e'.repeat(20)}.`],
    ['an abbreviation', `The signature of ${jane} begins with 4f3a2b1c0d9e, and is ${'2e'.repeat(5)}…`],
    ['a session', `For ${jane} our backend returns the session token ${'2e'.repeat(20)}.`],
  ])('hands over nothing in %s', (_, text) => {
    expect(pairsOf(text).flatMap(([, signature]) => signature ?? [])).toEqual([]);
  });
});
