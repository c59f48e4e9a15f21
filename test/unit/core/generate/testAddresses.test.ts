import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commonTestAddresses,
  defaultTestAddresses,
  refusedTestAddress,
  testAddressesOf,
} from '../../../../core/generate/testAddresses.ts';
import { isAddress } from '../../../../core/isAddress.ts';

const isTest = testAddressesOf(defaultTestAddresses);

describe('the test addresses that a website starts with', () => {
  it.each([
    'a@example.com',
    'A.B@EXAMPLE.org',
    'x@example.net',
    'x@shop.test',
    'x@a.b.test',
    'jane+qa@gmail.com',
    'jane+QA-7@gmail.com',
    'jane+x+test@corp.io',
  ])('hold %s', (email) => expect(isTest(email)).toBe(true));

  it.each([
    'jane@gmail.com',
    'jane@example.com.evil.io',
    'jane@notexample.com',
    'jane@sub.example.com',
    'jane@test',
    'jane@gmail.com+qa@x',
    'victim@gmail.com@example.com',
    'jane+qatar@gmail.com',
    'jane+testimonials@gmail.com',
    'jane@ex\u0430mple.com',
    'jane@\uff45xample.com',
    'jane@example.com ',
    'jane@corp.com .test',
    'jane@corp.com\u00ad.test',
    'jane doe@example.com',
    'jane@example.com\n',
    '',
    '@',
    `${'a'.repeat(2_000)}@example.com`,
  ])('do not hold %j', (email) => expect(isTest(email)).toBe(false));
});

describe('patterns of test addresses', () => {
  it('agree with an expression, for any pattern and text', () => {
    const side = fc.string({ unit: fc.constantFrom('a', 'b', '.', '*', '+'), maxLength: 6 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '+', 'A'), maxLength: 8 });
    fc.assert(
      fc.property(side, side, text, text, (local, domain, name, host) => {
        const pattern = `${local}@${domain}`;
        const expression = new RegExp(`^${pattern.replace(/[.+]/g, '\\$&').replaceAll('*', '[^@]*')}$`, 'i');
        const email = `${name}@${host}`;
        expect(testAddressesOf([pattern])(email)).toBe(isAddress(email) && expression.test(email));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['', 'empty'],
    ['example.com', 'not-one-at'],
    ['@example.com', 'not-one-at'],
    ['a@', 'not-one-at'],
    ['a@b@c', 'not-one-at'],
    ['*', 'not-one-at'],
    ['*@*', 'fits-everything'],
    ['*.*@*', 'fits-everything'],
    [`${'a'.repeat(200)}@x`, 'too-long'],
    ['*@corp.io', undefined],
  ] as const)('are looked at before they are kept: %j', (pattern, refusal) => {
    expect(refusedTestAddress(pattern)).toBe(refusal);
  });

  it('start with none that would be refused', () => {
    expect(defaultTestAddresses.map(refusedTestAddress)).toEqual(defaultTestAddresses.map(() => undefined));
  });
});

describe('what several lists of test addresses have in common', () => {
  it('is shown by the patterns that lie within every list', () => {
    expect(commonTestAddresses([['*@example.com', '*@example.com']])).toEqual([
      '*@example.com',
      '*@example.com',
    ]);
    expect(commonTestAddresses([defaultTestAddresses, ['*@qa.acme.test', '*@acme.io']])).toEqual([
      '*@qa.acme.test',
    ]);
    expect(commonTestAddresses([['*@*.test'], ['*@A.test', 'jane@*'], ['*@*']])).toEqual(['*@A.test']);
    expect(commonTestAddresses([])).toEqual([]);
  });

  it('is never less than a pattern that is shown', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'b', '*', '.'), minLength: 1, maxLength: 4 });
    const pattern = fc.tuple(part, part).map((sides) => sides.join('@'));
    const lists = fc.array(fc.array(pattern, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(lists, fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 3 }), (all, star) => {
        for (const shown of commonTestAddresses(all)) {
          const email = shown.replaceAll('*', star);
          for (const list of all) expect(testAddressesOf(list)(email)).toBe(isAddress(email));
        }
      }),
    );
  });
});
