import { createHash, createHmac, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../../../core/diagnosis/Diagnosis.ts';
import { sign } from '../../../../core/signature/sign.ts';
import { times } from '../../../times.ts';
import { aQuestion, documented, main, shop } from './aQuestion.ts';
import { diagnosed } from './diagnosed.ts';
import { everyShape, randomSignature } from './randomSignature.ts';

const email = 'Jane.Roe+x@Example.com';

/** As long as the part by which SHA-384 is longer than SHA-256. */
const sixteen = 'anna@example.com';

const idsOf = (diagnosis: Diagnosis): readonly string[] => diagnosis.causes.map(({ id }) => id);

const hmac = (algorithm: string, key: string | Buffer, message: string) =>
  createHmac(algorithm, key).update(message);

describe('what is likely', () => {
  it.each([
    ['three usual mistakes', `${main.secret}\n`, `${email.toLowerCase()}\n`],
    ['email and key in UTF-16', Buffer.from(main.secret, 'utf16le'), Buffer.from(email, 'utf16le')],
    ['a form of a single mistake that is unusual', `key = ${main.secret}`, email],
    [
      'usual changes one after the other',
      main.secret,
      encodeURIComponent(JSON.stringify({ email: email.toLowerCase() })),
    ],
  ] as const)('is proven before all combinations of two mistakes are tried: %s', (_, key, message) => {
    const signature = createHmac('sha256', key).update(message).digest('hex');
    expect(diagnosed(aQuestion(email, signature), { maxCandidates: 300_000 }).status).toBe('proven');
  });
});

describe('the valid signature', () => {
  it('is a match, without a search', () => {
    expect(diagnosed(aQuestion(email, sign(main.secret, email)))).toMatchObject({
      verdict: 'verified',
      status: 'match',
      causes: [],
      candidates: 1,
      complete: true,
    });
  });

  it('is the documented one for the documented key', () => {
    const website = { name: 'Docs', secret: documented.secret, previousSecrets: [] };
    expect(
      diagnosed({ ...aQuestion(documented.email, documented.signature), website, websites: [website] })
        .status,
    ).toBe('match');
  });
});

describe('one mistake', () => {
  const cases: readonly (readonly [string, string, readonly string[], string?])[] = [
    ['a lower-cased email', hmac('sha256', main.secret, email.toLowerCase()).digest('hex'), ['email-case']],
    [
      'a line break after the email',
      hmac('sha256', main.secret, `${email}\n`).digest('hex'),
      ['email-trailing-newline'],
    ],
    [
      'a space before the email',
      hmac('sha256', main.secret, ` ${email}`).digest('hex'),
      ['email-whitespace'],
    ],
    ['upper-case hex', sign(main.secret, email).toUpperCase(), ['encoding-uppercase-hex']],
    ['Base64', hmac('sha256', main.secret, email).digest('base64'), ['encoding-base64']],
    ['SHA-1', hmac('sha1', main.secret, email).digest('hex'), ['wrong-algorithm']],
    ['SHA-512', hmac('sha512', main.secret, email).digest('hex'), ['wrong-algorithm']],
    ['MD5', hmac('md5', main.secret, email).digest('hex'), ['wrong-algorithm']],
    [
      'the digest of nothing behind an email of 16 bytes, as long as one of SHA-384',
      Buffer.from(sixteen).toString('hex') + hmac('sha256', main.secret, '').digest('hex'),
      ['go-sum-misuse'],
      sixteen,
    ],
    [
      'HTML as ASP.NET Core escapes it',
      hmac('sha256', main.secret, 'Jane.Roe&#x2B;x@Example.com').digest('hex'),
      ['email-html-escaped'],
    ],
    [
      'a name in title case',
      hmac('sha256', main.secret, 'Anna.Schmidt@example.com').digest('hex'),
      ['email-case'],
      'anna.schmidt@example.com',
    ],
    [
      'NSData as Objective-C describes it',
      `<${sign(main.secret, email).match(/.{8}/g)?.join(' ')}>`,
      ['encoding-separators'],
    ],
    [
      'a key in typographic quotes',
      hmac('sha256', `“${main.secret}”`, email).digest('hex'),
      ['secret-quoted'],
    ],
    ['key and message swapped', hmac('sha256', email, main.secret).digest('hex'), ['key-message-swapped']],
    [
      'a hex-decoded key',
      hmac('sha256', Buffer.from(main.secret, 'hex'), email).digest('hex'),
      ['secret-hex-decoded'],
    ],
    [
      'a previous key',
      hmac('sha256', main.previousSecrets[0].secret, email).digest('hex'),
      ['secret-rotated'],
    ],
    ['another website’s key', hmac('sha256', shop.secret, email).digest('hex'), ['secret-other-website']],
    [
      'the documentation’s key',
      hmac('sha256', documented.secret, email).digest('hex'),
      ['secret-docs-example'],
    ],
    ['a plain hash', createHash('sha256').update(email).digest('hex'), ['plain-hash']],
  ];
  it.each(cases.map(([what, signature, causes, pushed = email]) => ({ what, signature, causes, pushed })))(
    'proves $what',
    ({ signature, causes, pushed }) => {
      const diagnosis = diagnosed(aQuestion(pushed, signature));
      expect(diagnosis.status).toBe('proven');
      expect(idsOf(diagnosis)).toEqual(causes);
    },
  );
});

describe('several mistakes', () => {
  it('proves a lower-cased email, SHA-1 and Base64 together, in the order in which they happened', () => {
    const diagnosis = diagnosed(
      aQuestion(email, hmac('sha1', main.secret, email.toLowerCase()).digest('base64')),
    );
    expect(idsOf(diagnosis)).toEqual(['email-case', 'wrong-algorithm', 'encoding-base64']);
    expect(diagnosis.causes[0]?.detail).toEqual({ form: 'lower', signed: email.toLowerCase() });
  });

  it('proves a previous key of another website', () => {
    const diagnosis = diagnosed(
      aQuestion(email, hmac('sha256', shop.previousSecrets[0].secret, email).digest('hex')),
    );
    expect(idsOf(diagnosis)).toEqual(['secret-other-website', 'secret-rotated']);
    expect(diagnosis.causes[1]?.detail.website).toBe('Shop');
  });

  it('proves a swap under another algorithm with a changed email', () => {
    const diagnosis = diagnosed(
      aQuestion(email, hmac('sha512', email.toLowerCase(), main.secret).digest('hex')),
    );
    expect(idsOf(diagnosis)).toEqual(['email-case', 'key-message-swapped', 'wrong-algorithm']);
  });

  it('prefers one cause to two that give the same signature', () => {
    const capitalized = 'Jane.roe+x@example.com';
    const diagnosis = diagnosed(aQuestion(email, sign(main.secret, capitalized)));
    expect(idsOf(diagnosis)).toEqual(['email-case']);
  });
});

describe('an equally short explanation', () => {
  it('is listed beside the likeliest one', () => {
    const websites = [main, { ...shop, secret: documented.secret }];
    const diagnosis = diagnosed({ ...aQuestion(email, sign(documented.secret, email)), websites });
    const all = [diagnosis.causes, ...diagnosis.alternatives].map((causes) => causes.map(({ id }) => id));
    expect(all).toEqual([['secret-other-website'], ['secret-docs-example']]);
  });
});

describe('no signature', () => {
  it('is unverified and named as missing', () => {
    expect(diagnosed(aQuestion(email, ''))).toMatchObject({
      verdict: 'unverified',
      status: 'seen',
      causes: [{ id: 'signature-missing' }],
    });
  });

  it('is rejected where an empty variable was printed instead', () => {
    expect(diagnosed(aQuestion(email, 'undefined'))).toMatchObject({
      verdict: 'rejected',
      status: 'seen',
      causes: [{ id: 'signature-undefined', detail: { text: 'undefined' } }],
    });
  });

  it.each([
    [' ', ['signature-missing', 'encoding-whitespace']],
    ['\r\n', ['signature-missing', 'encoding-whitespace']],
    ['\u200b', ['signature-missing', 'encoding-invisible-character']],
    ['""', ['signature-missing', 'encoding-quoted']],
    ['undefined\n', ['signature-undefined', 'encoding-whitespace']],
    ['"null"', ['signature-undefined', 'encoding-quoted']],
  ])('is what %j comes to, and how that was written is named with it', (signature, ids) => {
    const diagnosis = diagnosed(aQuestion(email, signature));
    expect(diagnosis).toMatchObject({ verdict: 'rejected', status: 'seen', alternatives: [] });
    expect(idsOf(diagnosis)).toEqual(ids);
  });
});

describe('what is seen, with nothing recomputed', () => {
  it.each([
    ['{{ crisp_signature }}', 'signature-placeholder'],
    ['<%= signature %>', 'signature-placeholder'],
    ['null', 'signature-undefined'],
    ['', 'signature-missing'],
  ])('is that %j is no signature', (signature, id) => {
    const diagnosis = diagnosed(aQuestion(email, signature));
    expect(diagnosis.status).toBe('seen');
    expect(idsOf(diagnosis)).toEqual([id]);
  });

  it.each([
    ['the valid one', sign(main.secret, email)],
    ['any other', 'ab'.repeat(32)],
  ])('is that email and signature were swapped, whether the signature is %s', (_, signature) => {
    const diagnosis = diagnosed(aQuestion(signature, email));
    expect(diagnosis).toMatchObject({ status: 'seen', causes: [{ id: 'fields-swapped' }] });
  });
});

describe('nothing is claimed without proof', () => {
  it('calls 64 random hex characters unknown', () => {
    const diagnosis = diagnosed(aQuestion(email, randomBytes(32).toString('hex')), { maxCandidates: 20_000 });
    expect(diagnosis).toMatchObject({ verdict: 'unverified', status: 'unknown', causes: [] });
  });

  it('suspects SHA-1 where only the length speaks for it', () => {
    const diagnosis = diagnosed(aQuestion(email, randomBytes(20).toString('hex')), { maxCandidates: 20_000 });
    expect(diagnosis).toMatchObject({ verdict: 'rejected', status: 'suspected' });
    expect(idsOf(diagnosis)).toEqual(['wrong-algorithm']);
  });

  // A fifth of every shape in every length, with each shape; npm run test:agreement tries 100,000, and harder.
  it('never proves anything for random signatures of every shape', () => {
    for (let nth = 0; nth < everyShape; nth += times > 1 ? 1 : 5) {
      const { status } = diagnosed(aQuestion(email, randomSignature(nth)), { maxCandidates: 1_000 });
      expect(status === 'unknown' || status === 'suspected', randomSignature(nth)).toBe(true);
    }
  });

  it('proves nothing for arbitrary text, save that there is none where there is none, or a placeholder', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (signature) => {
        const { status, causes } = diagnosed(aQuestion(email, signature), { maxCandidates: 2_000 });
        if (causes[0]?.id === 'signature-missing') return /^[\s'"`bu]*$/.test(signature);
        // What a template would have filled in is told by its signs alone, and no key is recomputed for it.
        if (causes[0]?.id === 'signature-placeholder')
          return /[{}<>[\]$%@*:#_]|signature|hmac/i.test(signature);
        return status === 'unknown' || status === 'suspected';
      }),
      { numRuns: 40 },
    );
  });

  it('takes no empty text for an identifier that was handed on', () => {
    for (const signature of ['[]', '%20', '( )', '\'"`']) {
      const { causes, alternatives } = diagnosed(aQuestion(email, signature), { maxCandidates: 2_000 });
      const ids = [causes, ...alternatives].flat().map(({ id }) => id);
      expect(ids, signature).not.toContain('signature-is-input');
    }
  });
});

describe('the budget', () => {
  it('stops at the number of candidates and says that it did', () => {
    const diagnosis = diagnosed(aQuestion(email, randomBytes(32).toString('hex')), { maxCandidates: 5_000 });
    expect(diagnosis.complete).toBe(false);
    expect(diagnosis.candidates).toBeGreaterThan(1_000);
    expect(diagnosis.candidates).toBeLessThanOrEqual(5_000);
  });

  it('stops when cancelled', () => {
    const diagnosis = diagnosed(aQuestion(email, randomBytes(32).toString('hex')), {
      isCancelled: () => true,
    });
    expect(diagnosis).toMatchObject({ complete: false, status: 'unknown' });
    expect(diagnosis.candidates).toBeLessThan(5_000);
  });

  it('reports growing numbers of candidates', () => {
    const seen: number[] = [];
    diagnosed(aQuestion(email, randomBytes(32).toString('hex')), {
      maxCandidates: 10_000,
      onProgress: (candidates) => seen.push(candidates),
    });
    expect(seen.length).toBeGreaterThan(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });
});

describe('hostile input', () => {
  it('answers a megabyte of anything as rejected, without a search', () => {
    const diagnosis = diagnosed(aQuestion(email, '[{"'.repeat(350_000)));
    expect(diagnosis).toMatchObject({ verdict: 'rejected', status: 'unknown', candidates: 0 });
  });

  it('answers ten megabytes of email with what can be said about the writing alone', () => {
    const huge = 'a@example.com '.repeat(750_000);
    expect(diagnosed(aQuestion(huge, sign(main.secret, huge).toUpperCase()))).toMatchObject({
      status: 'proven',
    });
    expect(diagnosed(aQuestion(huge, '0'.repeat(64)))).toMatchObject({ status: 'unknown', complete: false });
  });

  it('diagnoses an email that is no address, with lone surrogates and NUL', () => {
    const odd = '\ud800 not an address \0';
    expect(diagnosed(aQuestion(odd, sign(main.secret, odd))).status).toBe('match');
    expect(diagnosed(aQuestion(odd, sign(main.secret, odd).toUpperCase())).status).toBe('proven');
  });

  it('finds whose signature it is among thousands of known emails', () => {
    const knownEmails = Array.from({ length: 10_000 }, (_, nth) => `person${nth}@example.com`);
    const diagnosis = diagnosed(
      aQuestion(email, sign(main.secret, 'person7777@example.com'), { knownEmails }),
    );
    expect(idsOf(diagnosis)).toEqual(['other-user']);
  });
});
