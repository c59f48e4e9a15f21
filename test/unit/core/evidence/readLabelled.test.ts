import { describe, expect, it } from 'vitest';
import { readLabelled } from '../../../../core/evidence/readLabelled.ts';
import { recordsOf } from '../../../../core/evidence/recordsOf.ts';
import { wholeSlice } from '../../../../core/evidence/Slice.ts';

const emailsOf = (text: string): readonly string[] =>
  readLabelled(wholeSlice(text)).values.flatMap(({ label, found }) =>
    label === 'email' ? [found.value] : [],
  );

const signaturesOf = (text: string): readonly string[] =>
  readLabelled(wholeSlice(text)).values.flatMap(({ label, found }) =>
    label === 'signature' ? [found.value] : [],
  );

describe('a signature with a name', () => {
  const base64 = '4OQCYXkzfEUPq3Su4xV/zUhpsuT/bcai4fFouRxKqBM=';

  it('is decoded where it is a parameter of a link', () => {
    const link = `https://acme.test/?email=a%40b.test&signature=${encodeURIComponent(base64)}`;
    expect(signaturesOf(link)).toEqual([base64]);
  });

  it.each(['Signatur', 'Firma', 'Assinatura', 'Signature '])('is found under its name: %s', (name) => {
    expect(signaturesOf(`${name}: ${base64}`)).toEqual([base64]);
  });

  it.each([
    `Signature: ${base64}.`,
    `signature = ${base64} !`,
    `Signature : « ${base64} ».`,
    `sig: „${base64}“, is it right?`,
    `signature: (${base64}). What now?`,
  ])('has no marks of a sentence: %s', (text) => {
    expect(signaturesOf(text)).toEqual([base64]);
  });

  it.each([' Thanks, Jane', '. Thanks!', '” was it', ', I think'])('ends with its bytes: …%s', (behind) => {
    for (const by of [' ', ':']) {
      const bytes = '1f'.repeat(32).match(/../g)?.join(by) ?? '';
      expect(signaturesOf(`signature: ${bytes}${behind}`)).toEqual([bytes]);
    }
  });

  it.each(['\u200b', '\u2060', '\u00ad', '\ufeff'])('is taken with what nobody sees in it: %j', (unseen) => {
    const torn = `${'ab'.repeat(16)}${unseen}${'cd'.repeat(16)}`;
    expect(signaturesOf(`Signature: ${torn}`)).toEqual([torn]);
  });

  it.each(['<', '<·', '←'])('is what a console answers to its name: %s', (answer) => {
    expect(signaturesOf(`> user.crispSignature;\n${answer} "${base64}"`)).toEqual([base64]);
    expect(emailsOf(`> $crisp.get("user:email")\n${answer} "jane@acme.test"`)).toEqual(['jane@acme.test']);
  });

  it('stays as it is in a line of its own', () => {
    expect(signaturesOf(`signature=${encodeURIComponent(base64)}`)).toEqual([encodeURIComponent(base64)]);
  });
});

describe('an email with a name', () => {
  it.each([
    'email',
    'contact_email',
    'billing_email',
    'BillingEmail',
    'contactEmail',
    'therefrom_email',
    'fragent-email',
    'user[email]',
    'user%5Bemail%5D',
  ])('is the customer’s: %s', (name) => {
    expect(emailsOf(`${name}=jane@acme.test`)).toEqual(['jane@acme.test']);
  });

  it.each([
    'from_email',
    'fromEmail',
    'orderFromEmail',
    'mailReplyToEmail',
    'x_sender-email',
    'reply_to_email',
    'reply-to email',
    'Support Email',
    'admin_email',
    '2agent_email',
    'notification_email',
  ])('is of those who write: %s', (name) => {
    expect(emailsOf(`${name}=help@acme.test`)).toEqual([]);
  });
});

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
