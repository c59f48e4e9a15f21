import { describe, expect, it } from 'vitest';
import { readLabelled } from '../../../../core/evidence/readLabelled.ts';
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

describe('what stands in the place of a signature', () => {
  const oddOf = (text: string) =>
    readLabelled(wholeSlice(text)).odd.map(({ found, isNothing }) => [found.value, isNothing === true]);

  it.each([
    ['"signature": false', 'false', false],
    ['"signature": 0', '0', false],
    ['"signature": {}', '{}', false],
    ['"signature": "Error: no key"', 'Error: no key', false],
    ['signature: ERROR', 'ERROR', false],
    ['signature: ~', '~', true],
    ['signature:', '', true],
    ['"hash": null', 'null', true],
    ['/?signature=&x=1', '', true],
    ['<signature/>', '', true],
  ])('is told apart: %s', (text, value, isNothing) => {
    expect(oddOf(text)).toEqual([[value, isNothing]]);
  });

  it.each([
    'signature = sign(email);',
    'signature: string;',
    'printf("signature=%s")',
    'Signature:\nJane Doe\n',
    '"signature": "$SIG"',
  ])('is no code and no heading: %s', (text) => {
    expect(oddOf(text)).toEqual([]);
  });
});

it.each(['user_hash', 'crispHash', 'identity_hash', 'customer_digest'])(
  'a name that says whose hash it is may have it in any form: %s',
  (name) => {
    for (const value of [
      'YlxqS4DEQBInAVeYc0a8BwtvO0/FtffmkeAnVEqLwA8=',
      '475b68eeef8183891b51e371337f4514',
      'undefined',
    ])
      expect(signaturesOf(`"${name}": "${value}"`)).toEqual([value]);
  },
);

it.each(['hash', 'digest', 'password_hash', 'email_hash'])(
  'under a name that may be of anything only a whole digest counts: %s',
  (name) => {
    expect(signaturesOf(`"${name}": "475b68eeef8183891b51e371337f4514"`)).toEqual([]);
    expect(signaturesOf(`"${name}": "${'4f'.repeat(32)}"`)).toEqual(['4f'.repeat(32)]);
  },
);

it.each(['hmac_sha256', 'signature_v2', 'signature_hex', 'signature in the page', 'hmac (browser)'])(
  'a signature may be called %j',
  (name) => {
    expect(signaturesOf(`${name}: ${'4f'.repeat(32)}`)).toEqual(['4f'.repeat(32)]);
  },
);
