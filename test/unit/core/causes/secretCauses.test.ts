import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Material, SecretCause, Variant } from '../../../../core/causes/Cause.ts';
import { causeIds } from '../../../../core/causes/CauseId.ts';
import type { Facts } from '../../../../core/causes/Facts.ts';
import { catalogueByLayer } from '../../../../core/causes/index.generated.ts';
import { bytesOf } from '../../../../core/signature/bytesOf.ts';
import { hash } from '../../../../core/signature/digest.ts';
import { hexOf } from '../../../../core/signature/hexOf.ts';
import { hmac } from '../../../../core/signature/hmac.ts';
import { times } from '../../../times.ts';
import { aQuestion, documented, main, shop } from '../diagnosis/aQuestion.ts';
import { diagnosed } from '../diagnosis/diagnosed.ts';
import { expectCompleteWords } from './expectCompleteWords.ts';

const { secret: secretCauses } = catalogueByLayer;

const email = 'jane.roe@example.com';

const factsFor = (secret: string): Facts => {
  const website = { ...main, secret };
  return { ...aQuestion(email, ''), website, websites: [website, shop], hash };
};

const causeOf = (id: string): SecretCause => {
  const cause = secretCauses.find((one) => one.id === id);
  if (cause === undefined) throw new Error(`no ${id}`);
  return cause;
};

const keysOf = (id: string, secret: Material, facts = factsFor(String(secret))): readonly Material[] =>
  Array.from(causeOf(id).variants(secret, facts), ({ value }) => value);

describe('the secret layer', () => {
  it('has an entry for every id of the taxonomy', () => {
    expect(secretCauses.map(({ id }) => id).toSorted()).toEqual([...causeIds.secret].toSorted());
  });

  it.each(secretCauses)('says everything about $id in complete sentences', (cause) => {
    const secrets: readonly Material[] = [
      main.secret,
      'a$b+c\'d"e&ü',
      "'quoted'",
      ' odd-\n',
      Uint8Array.of(1, 200, 3),
    ];
    const details = secrets.flatMap((secret) =>
      Array.from(cause.variants(secret, factsFor(String(secret))), ({ detail }) => detail),
    );
    expect(details.length).toBeGreaterThan(0);
    for (const detail of details) expectCompleteWords({ id: cause.id, detail });
  });

  it('never tells a secret in a detail', () => {
    const secret = 'Sentinel-$ecret+Value';
    for (const cause of secretCauses) {
      for (const { detail } of cause.variants(secret, factsFor(secret))) {
        expect(JSON.stringify(detail)).not.toContain('Sentinel');
      }
    }
  });

  it('gives the same keys each time and throws for no secret', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.uint8Array({ maxLength: 40 })), (secret) => {
        for (const cause of secretCauses) {
          const keys = (): readonly string[] =>
            Array.from(cause.variants(secret, factsFor(String(secret))), ({ value }) =>
              hexOf(bytesOf(value)),
            );
          expect(keys()).toEqual(keys());
        }
      }),
      { numRuns: 50 * times },
    );
  });
});

describe('the keys', () => {
  const even = 'a1b2c3';
  it.each<readonly [string, string, readonly Material[]]>([
    ['secret-trailing-newline', even, ['a1b2c3\n', 'a1b2c3\r\n', 'a1b2c3\r', 'a1b2c3\n\n']],
    ['secret-quoted', even, ['"a1b2c3"', "'a1b2c3'", '“a1b2c3”', '`a1b2c3`', '"a1b2c3"', '"a1b2c3"']],
    ['secret-quoted', '"a1"', ['""a1""', '\'"a1"\'', '“"a1"”', '`"a1"`', '"\\"a1\\""', '"\\"a1\\""', 'a1']],
    [
      'secret-hex-decoded',
      even,
      [
        Uint8Array.of(0xa1, 0xb2, 0xc3),
        Uint8Array.of(0, 0xa1, 0xb2, 0xc3),
        '\ufffd\ufffd\ufffd',
        Uint8Array.of(0x1a, 0x2b, 0x3c),
      ],
    ],
    ['secret-hex-decoded', '0012', [Uint8Array.of(0, 0x12), Uint8Array.of(0x12), Uint8Array.of(0, 0x21)]],
    [
      'secret-hex-decoded',
      'abc',
      [Uint8Array.of(0xab, 0xc0), Uint8Array.of(0x0a, 0xbc), new Uint8Array(), Uint8Array.of(0xab)],
    ],
    ['secret-hex-decoded', 'ab-cd', [new Uint8Array(), Uint8Array.of(0xab)]],
    ['secret-base64-encoded', 'ab', ['YWI=', 'YWI', 'YWIK', 'qw==']],
    ['secret-case', 'aB1', ['AB1', 'ab1']],
    ['secret-empty', even, ['']],
    [
      'secret-utf16',
      'ab',
      [
        Uint8Array.of(97, 0, 98, 0),
        Uint8Array.of(0, 97, 0, 98),
        Uint8Array.of(255, 254, 97, 0, 98, 0),
        Uint8Array.of(254, 255, 0, 97, 0, 98),
      ],
    ],
    ['secret-latin1', 'ü', [Uint8Array.of(0xfc)]],
    [
      'secret-dashed',
      documented.secret,
      [
        '0fd72e0f-f53b-2742-9302-9fd1f3f40c92',
        '{0fd72e0f-f53b-2742-9302-9fd1f3f40c92}',
        '0FD72E0F-F53B-2742-9302-9FD1F3F40C92',
      ],
    ],
    ['secret-other-website', even, [shop.secret]],
    ['secret-rotated', even, [main.previousSecrets[0].secret]],
    ['secret-wrong-kind', even, [main.websiteId, shop.websiteId]],
    ['secret-docs-example', even, [documented.secret]],
  ])('of %s for %j are those', (id, secret, keys) => {
    const given = keysOf(id, secret);
    expect(given).toEqual(keys);
  });

  it('of a binary key that was taken for text are what Latin-1 and UTF-8 make of it', () => {
    const key = Uint8Array.of(0xcd, 0x7c, 0xc4, 0x22);
    expect(keysOf('secret-latin1', key, factsFor('x'))).toEqual([
      new Uint8Array(Buffer.from(Buffer.from(key).toString('latin1'))),
      new Uint8Array(Buffer.from(Buffer.from(key).toString('utf8'))),
    ]);
  });

  it('of a Base64-decoded secret are what Node decodes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.base64String({ minLength: 1 }), fc.string({ minLength: 1 })), (secret) => {
        expect(keysOf('secret-base64-decoded', secret)[0]).toEqual(
          new Uint8Array(Buffer.from(secret, 'base64')),
        );
      }),
    );
  });

  it('of a hashed secret are its hex and its bytes', () => {
    const digest = createHash('md5').update(even).digest();
    const keys = keysOf('secret-hashed', even);
    expect(keys).toContainEqual(digest.toString('hex'));
    expect(keys).toContainEqual(new Uint8Array(digest));
  });

  it.each(secretCauses)('of $id are the same where rarer ones are left out', (cause) => {
    const atLeast = (least: number, variants: Iterable<Variant>): readonly Variant[] =>
      Array.from(variants).filter(({ weight = 1 }) => weight >= least);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (from, least) => {
          const facts = factsFor(from);
          expect(atLeast(least, cause.variants(from, facts, least))).toEqual(
            atLeast(least, cause.variants(from, facts)),
          );
        },
      ),
      { numRuns: 60 * times },
    );
  });
});

describe('each cause alone', () => {
  const odd = 'Se$cret &+"key" 3b1f0c5ü-9d7e';
  it.each(secretCauses.filter(({ stage }) => stage !== 'source'))('is proven: $id', (cause) => {
    for (const secret of [main.secret, odd]) {
      const facts = factsFor(secret);
      for (const { value } of cause.variants(secret, facts)) {
        if (hexOf(bytesOf(value)) === hexOf(bytesOf(secret))) continue;
        const signature = hexOf(hmac('sha256', bytesOf(value), bytesOf(email)));
        const { status, causes, alternatives } = diagnosed({ ...facts, signature });
        expect(status).toBe('proven');
        expect([causes, ...alternatives].map((one) => one.map(({ id }) => id).join())).toContain(cause.id);
      }
    }
  });

  it.each(secretCauses.filter(({ stage }) => stage === 'source'))('is proven: $id', (cause) => {
    const facts = factsFor(main.secret);
    for (const { value } of Array.from(cause.variants(main.secret, facts)).slice(0, 12)) {
      const signature = hexOf(hmac('sha256', bytesOf(value), bytesOf(email)));
      const { causes, alternatives } = diagnosed({ ...facts, signature });
      expect([causes, ...alternatives].map((one) => one.map(({ id }) => id).join())).toContain(cause.id);
    }
  });
});
