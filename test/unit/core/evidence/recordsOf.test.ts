import { describe, expect, it } from 'vitest';
import { pushesIn } from '../../../../core/evidence/pushesIn.ts';
import { readEvidence } from '../../../../core/evidence/readEvidence.ts';
import { readLabelled } from '../../../../core/evidence/readLabelled.ts';
import { recordsOf } from '../../../../core/evidence/recordsOf.ts';
import { wholeSlice } from '../../../../core/evidence/Slice.ts';

describe('a record', () => {
  const [first, second] = ['1f'.repeat(32), '2e'.repeat(32)];
  const recordsIn = (value: unknown) => {
    const text = JSON.stringify(value, null, 2);
    return recordsOf(text, readLabelled(wholeSlice(text)).values).map(({ email, signature }) => [
      email?.found.value,
      signature?.found.value,
    ]);
  };

  it('has what stands in one object, rather than what an object before it ended with', () => {
    expect(
      recordsIn({ query: { sha256Hash: first }, user: { email: 'jane@acme.test', signature: second } }),
    ).toEqual([
      [undefined, first],
      ['jane@acme.test', second],
    ]);
    expect(
      recordsIn({ admin: { email: 'tom@acme.test' }, user: { signature: first, email: 'jane@acme.test' } }),
    ).toEqual([
      ['tom@acme.test', undefined],
      ['jane@acme.test', first],
    ]);
  });

  it('goes over the ends of objects where each object holds one of the two', () => {
    expect(
      recordsIn([
        { user: { email: 'jane@acme.test' }, chat: { signature: first } },
        { user: { email: 'tom@acme.test' }, chat: { signature: second } },
      ]),
    ).toEqual([
      ['jane@acme.test', first],
      ['tom@acme.test', second],
    ]);
  });

  it.each([
    [
      'an object behind the signature',
      `{"user":{"email":"jane@a.test"},"signature":"${first}","company":{"email":"info@a.test"}}`,
    ],
    [
      'lines beside objects',
      `[info] {"email":"jane@a.test"}\nsignature=${first}\n[info] {"email":"bob@a.test"}`,
    ],
    [
      'assignments',
      `user = { email: 'jane@a.test' }; signature = '${first}'; admin = { email: 'root@a.test' };`,
    ],
    ['a mapping of YAML', `data: {email: jane@a.test}\nsignature: ${first}\nemail: bob@a.test`],
    ['a bracket in a text', `{"email":"jane@a.test","note":"}","signature":"${first}","email":"bob@a.test"}`],
  ])('keeps the email before its signature: %s', (_form, text) => {
    const [record] = recordsOf(text, readLabelled(wholeSlice(text)).values);
    expect([record?.email?.found.value, record?.signature?.found.value]).toEqual(['jane@a.test', first]);
  });
});

describe('a document with hashes of other things', () => {
  const hex = '9b6d1f2ad5e04c7790a1c3b2e8f4d65717c0aa3e5b9d48216f7e0c4d3b2a1908';
  const other = '1f'.repeat(32);

  it.each(['apiKeyHash', 'passwordHash', 'password_digest', 'avatarHash', 'session_hash'])(
    'gives the email the signature that is named so, not its %s',
    (name) => {
      const text = `{ ${name}: '${other}', email: 'jane@acme.test', chat: { signature: '${hex}' } }`;
      const records = recordsOf(text, readLabelled(wholeSlice(text)).values);
      expect(records.map(({ email, signature }) => [email?.found.value, signature?.found.value])).toEqual([
        ['jane@acme.test', hex],
      ]);
    },
  );
});

it('lines of a chat that name the same email again begin a record of their own', () => {
  const digests = ['1f'.repeat(32), '2e'.repeat(32)];
  const text = `Before: email=jane@acme.test signature=${digests[0]}\n[09:05] Hugo\nAfter: email=jane@acme.test signature=${digests[1]}`;
  const records = recordsOf(text, readLabelled(wholeSlice(text)).values);
  expect(records.map(({ email, signature }) => [email?.found.value, signature?.found.value])).toEqual(
    digests.map((digest) => ['jane@acme.test', digest]),
  );
});

const [ours, other] = ['1f'.repeat(32), '2e'.repeat(32)];
const jane = 'jane@acme.test';
const bob = 'bob@acme.test';

const pushed = (text: string): readonly (readonly [string, string])[] =>
  pushesIn(readEvidence(text, { websites: [] })).flatMap(({ email, signature, candidate }) =>
    candidate?.doubtful ? [] : [[email, signature.text] as const],
  );

describe('one more signature of a person', () => {
  it.each([
    `{"email":"${jane}","expected_signature":"${ours}","signature":"${other}"}`,
    `{"email":"${jane}","signature":"${ours}","signature":"${other}"}`,
    `{"email":"${jane}","server":{"hmac":"${ours}"},"page":{"hmac":"${other}"}}`,
    `{"email":"${jane}","crisp":{"signature":"${ours}"},"browser":{"crisp":{"signature":"${other}"}}}`,
    `{"signature":"${ours}","email":"${jane}","page":{"signature":"${other}"}}`,
    `{"email":"${jane}","signature":"${ours}"}\n---\n{"signature":"${other}"}`,
    `{"email":"${jane}","signature":"${ours}"}\n{"signature":"${other}"}`,
    `email: ${jane}\nserver signature: ${ours}\nbrowser signature: ${other}`,
    `email: ${jane}\nhmac (openssl): ${ours}\nhmac (php): ${other}`,
    `email=${jane}\nsignature=${ours}\nsignature=${other}`,
    `email=${jane} expected_sig=${ours} sig=${other}`,
    `Email: ${jane}\nSignature: ${ours}\nPushed: ${other}`,
    `Email: ${jane}\nSignature: ${ours}\n\nIn the console I see $crisp.push with ${other}`,
  ])('is judged as well: %s', (text) => {
    expect(new Set(pushed(text).map(([email, signature]) => `${email} ${signature}`))).toEqual(
      new Set([`${jane} ${ours}`, `${jane} ${other}`]),
    );
  });

  it.each([
    `{"signature":"${other}","expected_signature":"${ours}","email":"${jane}"}`,
    `{"email":"${jane}","signature":"${ours}","signature_v2":"${other}"}`,
  ])('is judged wherever it stands: %s', (text) => {
    expect(pushed(text)).toContainEqual([jane, other]);
  });

  it.each(['undefined', ''])('may be missing: %j', (nothing) => {
    const texts = pushed(`email: ${jane}\nserver signature: ${ours}\nDOM signature: ${nothing}\n`);
    expect(texts).toEqual([
      [jane, ours],
      [jane, nothing],
    ]);
  });

  it.each([
    `{"email":"${jane}","intercom":{"user_hash":"${other}"},"crisp":{"signature":"${ours}"}}`,
    `{"email":"${jane}","intercom_hash":"${other}","crisp_hash":"${ours}"}`,
    `{"email":"${jane}","beacon_signature":"${other}","crisp_signature":"${ours}"}`,
    `{"email":"${jane}","email_hash":"${other}","crisp_hash":"${ours}"}`,
    `{"payment":{"email":"${jane}","hash":"${other}"},"crisp":{"email":"${jane}","signature":"${ours}"}}`,
    `email: ${jane}\nHelp Scout signature: ${other}\nCrisp signature: ${ours}`,
    `email: ${jane}\nintercom hash: ${other}\ncrisp hash: ${ours}`,
    `{"webhook":{"signature":"${other}"},"user":{"email":"${jane}","signature":"${ours}"}}`,
    `{"email":"${jane}","signature":"${ours}","order":{"hash":"${other}"}}`,
    `{"email":"${jane}","signature":"${ours}","file_signature":"${other}"}`,
    `{"email":"${jane}","signature":"${ours}","email_hash":"${other.slice(32)}"}`,
  ])('is none where it is named for something else: %s', (text) => {
    expect(pushed(text)).toEqual([[jane, ours]]);
  });
});

describe('a list of people', () => {
  const listed = (rest: string): string => `[{"email":"${jane}","signature":"${ours}"},${rest}]`;

  it.each([
    ['false', 'false'],
    ['0', '0'],
    ['{}', '{}'],
    ['"Error: no key"', 'Error: no key'],
    ['"YOUR_SIGNATURE"', 'YOUR_SIGNATURE'],
    ['"475b68eeef818389"', '475b68eeef818389'],
    ['null', ''],
    ['""', ''],
  ])('shows what somebody has in the place of a signature: %s', (written, signature) => {
    expect(pushed(listed(`{"email":"${bob}","signature":${written}}`))).toEqual([
      [jane, ours],
      [bob, signature],
    ]);
  });

  it.each([
    [`email: ${jane}\nhmac: ${ours}\n\nemail: ${bob}\nhmac: error`, 'error'],
    [`- email: ${jane}\n  signature: ${ours}\n- email: ${bob}\n  signature: ~`, ''],
    [`- email: ${jane}\n  signature: ${ours}\n- email: ${bob}\n  signature:`, ''],
    [`GET /?email=${jane}&signature=${ours}\nGET /?email=${bob}&signature=false`, 'false'],
    [`user=${jane} sig=${ours}\nuser=${bob} sig=`, ''],
    [`<u><email>${jane}</email><hmac>${ours}</hmac></u><u><email>${bob}</email><hmac/></u>`, ''],
    [`[{"email":"${jane}","hash":"${ours}"},{"email":"${bob}","hash":null}]`, ''],
    [`signature: ${ours}\nemail: ${jane}\n\nsignature: error\nemail: ${bob}`, 'error'],
  ])('may be written in any way: %s', (text, signature) => {
    expect(pushed(text)).toEqual([
      [jane, ours],
      [bob, signature],
    ]);
  });

  it.each(['"bob"', '""', 'null', '"anonymous"'])('may hold who has no address: %s', (person) => {
    const [first, second] = pushed(listed(`{"email":${person},"signature":"${other}"}`));
    expect([first, second]).toEqual([
      [jane, ours],
      [person.replaceAll('"', ''), other],
    ]);
  });

  it.each(['mail', 'login', 'username', 'admin_email', 'handle'])(
    'may call somebody’s address %j',
    (name) => {
      expect(pushed(listed(`{"${name}":"${bob}","signature":"${other}"}`))).toContainEqual([bob, other]);
    },
  );

  it.each(['token', 'hmac_sha256', 'code'])('may call a signature %j', (name) => {
    expect(pushed(listed(`{"email":"${bob}","${name}":"${other}"}`))).toContainEqual([bob, other]);
  });

  it.each([
    `{"email":"${jane}","signature":"${ours}","settings":{"email":true,"signature":false}}`,
    `{"labels":{"email":"Email","signature":"Signature"},"user":{"email":"${jane}","signature":"${ours}"}}`,
    `{"email":"${jane}","signature":"${ours}","errors":{"email":null,"signature":null}}`,
    `email: string\nsignature: string\n\nemail: ${jane}\nsignature: ${ours}`,
    `email: ${jane}\nsignature: ${ours}\n\nSignature:\nJane Doe`,
    `{"admin_email":"${bob}","email":"${jane}","signature":"${ours}"}`,
    `email: ${jane}\nuser: ${bob}\nsignature: ${ours}`,
    `{"email":"${jane}","hmac":"sha256","signature":"${ours}"}`,
  ])('has nobody else in what stands around: %s', (text) => {
    expect(pushed(text)).toEqual([[jane, ours]]);
  });
});

it.each([
  `<input name="email" value="${jane}"><input name="signature" value="">\n\nThe server computed ${ours}`,
  `<meta name="crisp-email" content="${jane}">\n<meta name="crisp-hmac" content="">\n\n${jane} ${ours}`,
  `<div data-email="${jane}" data-signature></div>\n${ours}`,
  `<div data-signature="" data-user-email="${jane}"></div>\n${ours}`,
])('an empty field of a page is no signature: %s', (text) => {
  expect(pushed(text)).toEqual([[jane, '']]);
});
