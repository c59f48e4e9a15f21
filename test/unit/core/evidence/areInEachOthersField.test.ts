import { describe, expect, it } from 'vitest';
import { areInEachOthersField } from '../../../../core/evidence/areInEachOthersField.ts';

const digest = '9b6d1f2ad5e04c7790a1c3b2e8f4d65717c0aa3e5b9d48216f7e0c4d3b2a1908';
const address = 'jane@acme.test';

const found = (text: string, value: string) => {
  const start = text.indexOf(value);
  return { value, range: { start, end: start + value.length } };
};

const areSwappedIn = (text: string): boolean =>
  areInEachOthersField(text, found(text, address), found(text, digest));

describe('an email under the signature’s name and the signature under the email’s', () => {
  it.each([
    `Email: ${digest}\nSignature: ${address}`,
    `|Email|${digest}|\n|Signature|${address}|`,
    `{"email": "${digest}", "hmac": "${address}"}`,
    `<tr><th>E-mail</th><td>${digest}</td></tr><tr><th>Firma</th><td>${address}</td></tr>`,
    `data-crisp-email="${digest}" data-crisp-signature="${address}"`,
    `user_email => ${digest}\nuser_hash => ${address}`,
    `メール: ${digest}\n署名: ${address}`,
  ])('were swapped: %s', (text) => {
    expect(areSwappedIn(text)).toBe(true);
  });

  it.each([
    `Email: ${address}\nSignature: ${digest}`,
    `${digest} ${address}`,
    `Email signature: ${digest}\nSignature of: ${address}`,
    `Email: ${digest}\nCustomer: ${address}`,
    `email_hash: ${digest}\nhash of ${address}`,
    `Signature: ${address}\nHash: ${digest}`,
    `The signature of ${address} in the email is ${digest}`,
    `email md5: ${digest}\nuser token ${address}`,
    `the email hash: ${digest} of token: ${address}`,
  ])('were not: %s', (text) => {
    expect(areSwappedIn(text)).toBe(false);
  });

  it.each([
    'Signature for jane@gmail.com: #',
    'HMAC of jane@hotmail.com = #',
    'signature jane@gmail.com #',
    'signature\tjane@gmail.com\t#',
    'hash(jane@gmail.com) -> #',
    'hmac("jane@gmail.com") => #',
    'HMAC-SHA256(jane@mail.com): #',
    '{"signatures":{"jane@gmail.com":"#"}}',
    'signature: jane@email.com: #',
  ])('were not where the email’s domain sounds like a label: %s', (form) => {
    const text = form.replace('#', digest);
    const [email = ''] = /jane@\w+\.com/.exec(text) ?? [];
    expect(areInEachOthersField(text, found(text, email), found(text, digest))).toBe(false);
  });
});
