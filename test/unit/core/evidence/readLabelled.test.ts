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
