import { createHash, createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { chainOf } from '../../../../core/audit/Chain.ts';
import { createChainMatcher } from '../../../../core/audit/createChainMatcher.ts';
import { hashConcatenation } from '../../../../core/causes/construction/hashConcatenation.ts';
import { emailWrappedInStructure } from '../../../../core/causes/message/emailWrappedInStructure.ts';
import { diagnose } from '../../../../core/diagnosis/diagnose.ts';
import { hash } from '../../../../core/signature/digest.ts';
import { times } from '../../../times.ts';
import { rowsOf } from './rowsOf.ts';

const secret = '7c1f0a93be5d24e8860b1fa2c394d5e1';
const otherSecret = 'fb25e27b585a6bfeba7be69208719b4b';
const website = { name: 'Main', secret, previousSecrets: [] };
const websites = [website, { name: 'Shop', secret: otherSecret, previousSecrets: [] }];
const facts = { website, websites };

const made = (key: string, text: string, algorithm = 'sha256', form: 'hex' | 'base64' = 'hex'): string =>
  createHmac(algorithm, key).update(text).digest(form);

/** What programs get wrong, written with Node alone. */
const mistakes: Readonly<Record<string, (email: string) => string>> = {
  'a lower-cased email': (email) => made(secret, email.toLowerCase()),
  'another website’s secret key': (email) => made(otherSecret, email),
  Base64: (email) => made(secret, email, 'sha256', 'base64'),
  'capital hex': (email) => made(secret, email).toUpperCase(),
  'SHA-1': (email) => made(secret, email, 'sha1'),
  'SHA-512': (email) => made(secret, email, 'sha512'),
  'a line end': (email) => made(secret, `${email}\n`),
  'a plain hash without a key': (email) => createHash('sha256').update(email).digest('hex'),
  'the secret key put before the email': (email) =>
    createHash('sha256')
      .update(secret + email)
      .digest('hex'),
  'a cut signature': (email) => made(secret, email).slice(0, 40),
  'two mistakes': (email) => made(otherSecret, email.toLowerCase(), 'sha256', 'base64'),
};

const example = 'Jane.Doe@Example.com';
const chainFor = (signature: string) => {
  const question = { email: example, signature, ...facts, knownEmails: [], identity: {} };
  const { status, causes } = diagnose(question, { maxMs: 60_000 });
  expect(status).toBe('proven');
  return chainOf(causes);
};

const someName = fc.stringMatching(/^[A-Z][a-z]{1,8}[.'+]?[A-Z][a-z]{1,8}$/);
const someEmail = fc.tuple(someName, someName).map(([name, domain]) => `${name}@${domain}.Example`);

describe.each(Object.entries(mistakes))('what is proven of %s for one row', (_, mistake) => {
  const test = createChainMatcher(chainFor(mistake(example)), facts);

  it('is proven for others, one by one and together alike', () => {
    fc.assert(
      fc.property(fc.array(someEmail, { minLength: 1, maxLength: 12 }), (emails) => {
        const rows = emails.map((email) => ({ email, signature: mistake(email) }));
        const together = test.proveAll(rows);
        expect(together).toEqual(rows.map(({ email, signature }) => test.prove(email, signature, false)));
        expect(together).not.toContain(undefined);
      }),
      { numRuns: 20 * times },
    );
  });

  it('holds for the rows that it proves, and for no others', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(someEmail, fc.boolean()), { maxLength: 12 }), (some) => {
        const rows = some.map(([email, isMade]) => ({
          email,
          signature: mistake(isMade ? email : `other.${email}`),
        }));
        const proven = test.proveAll(rows).map((explanation) => (explanation === undefined ? 0 : 1));
        expect(Array.from(test.holdsForAll(rows))).toEqual(proven);
      }),
      { numRuns: 20 * times },
    );
  });

  it('is proven for nobody whose signature is not made that way', () => {
    fc.assert(
      fc.property(fc.array(someEmail, { minLength: 2, maxLength: 12 }), (emails) => {
        const rows = emails.map((email, nth) => {
          const signature = mistake(nth % 2 === 0 ? email : `x${email}`);
          // In the form that it has, and wrong at the end: only comparing all of it tells.
          const end = signature.endsWith('=') ? signature.length - 2 : signature.length - 1;
          const wrong = signature[end] === 'A' || signature[end] === 'a' ? 'E' : 'A';
          const inCase = /[a-z]/.test(signature) ? wrong.toLowerCase() : wrong;
          return {
            email,
            signature:
              nth % 2 === 0 ? signature.slice(0, 8) + inCase.repeat(8) + signature.slice(16) : signature,
          };
        });
        for (const one of test.proveAll(rows)) expect(one).toBeUndefined();
      }),
      { numRuns: 20 * times },
    );
  });
});

it('proves nothing of no rows', () => {
  const test = createChainMatcher(chainFor(made(secret, example.toLowerCase())), facts);
  expect(test.proveAll([])).toEqual([]);
});

/** Those that can be told where rows stand in bytes. */
const toldInBytes = [
  'two mistakes',
  'a lower-cased email',
  'another website’s secret key',
  'Base64',
  'Base64 without padding',
  'capital hex',
  'SHA-1',
  'SHA-512',
  'SHA-1 in Base64',
  'a line end',
  'a space before',
];
const inBytes: Readonly<Record<string, (email: string) => string>> = {
  ...mistakes,
  'Base64 without padding': (email) => made(secret, email, 'sha256', 'base64').replace('=', ''),
  'SHA-1 in Base64': (email) => made(secret, email, 'sha1', 'base64'),
  'a space before': (email) => made(secret, ` ${email}`),
};

describe('rows that stand in bytes', () => {
  const matchers = new Map(
    Object.entries(inBytes).map(([name, mistake]) => [
      name,
      createChainMatcher(chainFor(mistake(example)), facts),
    ]),
  );

  it('are told without a text for these mistakes', () => {
    const told = [...matchers].filter(([, { within }]) => within !== undefined).map(([name]) => name);
    expect(told.sort()).toEqual([...toldInBytes].sort());
  });

  it.each(toldInBytes)('are explained by %s exactly where the rows’ texts are', (name) => {
    const matcher = matchers.get(name);
    const someMistake = fc.constantFrom(
      ...Object.values(inBytes),
      (email: string) => made(secret, email),
      (email: string) => made(secret, email.toLowerCase()).slice(1),
      () => 'f'.repeat(64),
      () => '',
    );
    const email = fc.oneof(
      someEmail,
      someEmail.map((one) => one.toLowerCase()),
    );
    let held = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(email, fc.oneof(someMistake, fc.constant(inBytes[name] as () => string)))),
        (list) => {
          const rows = list.map(([address, mistake]) => ({ email: address, signature: mistake(address) }));
          const found = rowsOf(
            rows.map((row) => row.email),
            rows.map(({ signature }) => signature),
          );
          const places = Uint32Array.from(rows.keys()).filter((row) => found.plain[row] === 1);
          const holds = matcher?.within?.(found, places) ?? new Uint8Array();
          held += holds.reduce((sum, one) => sum + one, 0);
          const proven = [...places].map((row) => {
            const { email: address, signature } = rows[row] ?? { email: '', signature: '' };
            return matcher?.prove(address, signature, false) !== undefined;
          });
          expect(Array.from(holds, (one) => one === 1)).toEqual(proven);
        },
      ),
      { numRuns: 30 * times },
    );
    expect(held).toBeGreaterThan(0);
  });
});

describe('what is tried for a row', () => {
  const keyPrinted = (email: string): string => made(secret, `apiKey: ${secret}\nuserEmail: ${email}`);
  const hashOfJson = (email: string): string =>
    createHash('sha256').update(`{"apiKey":"${secret}","userEmail":"${email}"}`).digest('hex');
  const emails = Array.from({ length: 30 }, (_, nth) => `Jane.Doe.${nth}@Example.com`);

  /** How many unusual texts are made of emails while something runs, and how many there are of one. */
  function unusualMade(run: () => void): { readonly made: number; readonly ofOne: number } {
    const { unusual = () => [] } = emailWrappedInStructure;
    const ofOne = [...unusual(example, { email: example, ...facts, hash, knownEmails: [], identity: {} })]
      .length;
    let count = 0;
    const spy = vi.spyOn(emailWrappedInStructure, 'unusual').mockImplementation(function* (email, known) {
      for (const variant of unusual(email, known)) {
        count++;
        yield variant;
      }
    });
    run();
    spy.mockRestore();
    return { made: count, ofOne };
  }

  it.each([keyPrinted, (email: string) => made(secret, `["set","user:email",["${email}"]]`)])(
    'is no more than the unusual text of the row before, where that is the one again',
    (mistake) => {
      const rows = emails.map((email) => ({ email, signature: mistake(email) }));
      const test = createChainMatcher(chainFor(mistake(example)), facts);
      test.holdsForAll(rows.slice(0, 1));
      const { made, ofOne } = unusualMade(() => {
        expect(Array.from(test.holdsForAll(rows))).not.toContain(0);
        for (const { email, signature } of rows) expect(test.prove(email, signature, false)).toBeDefined();
      });
      expect(made / 2 / rows.length).toBeLessThan(ofOne / 2);
    },
  );

  it('is given up where all unusual texts were made in vain for many rows', () => {
    const test = createChainMatcher(chainFor(keyPrinted(example)), facts);
    const row = (email: string) => ({ email, signature: keyPrinted(email) });
    test.holdsForAll([row(example)]);
    const others = emails.map((email) => ({ email, signature: made(secret, `${email} of nobody`) }));
    const { made: count, ofOne } = unusualMade(() => test.holdsForAll(others));
    expect(count).toBeLessThan(ofOne * 10);
    expect(Array.from(test.holdsForAll([...others, row('John@Example.com')]))).toEqual([
      ...others.map(() => 0),
      1,
    ]);
  });

  it('is first the way of joining that gave the last row, of the many that have one form', () => {
    const variants = [
      ...hashConcatenation.variants({ email: '', ...facts, hash, knownEmails: [], identity: {} }),
    ].filter((variant) => 'compute' in variant);
    let count = 0;
    const spy = vi.spyOn(hashConcatenation, 'variants').mockReturnValue(
      variants.map((variant) => ({
        ...variant,
        compute: (...inputs) => {
          count++;
          return variant.compute(...inputs);
        },
      })),
    );
    const test = createChainMatcher(chainFor(hashOfJson(example)), facts);
    spy.mockRestore();
    test.holdsForAll([{ email: example, signature: hashOfJson(example) }]);
    count = 0;
    test.holdsForAll(emails.map((email) => ({ email, signature: hashOfJson(email) })));
    expect(count).toBe(emails.length);
  });
});
