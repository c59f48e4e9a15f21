import { expect, it } from 'vitest';
import { findSecret } from '../findSecret.ts';

const secret = 'c4e19b70d25f48a3b6e80d7f1a93c526';
const written: readonly (readonly [string, Buffer | string])[] = [
  ['plain', `key=${secret};`],
  ['in capitals', secret.toUpperCase()],
  ['backwards', [...secret].reverse().join('')],
  ['hex', Buffer.from(secret).toString('hex')],
  ['hex in capitals', Buffer.from(secret).toString('hex').toUpperCase()],
  ...['', 'x', 'xy'].map(
    (before) => ['Base64', Buffer.from(`${before}${secret}z`).toString('base64')] as const,
  ),
  ['URL-safe Base64', Buffer.from(`?>${secret}`).toString('base64url')],
  ['its bytes as Base64', Buffer.concat([Buffer.from('x'), Buffer.from(secret, 'hex')]).toString('base64')],
  ['UTF-16 LE', Buffer.from(`a${secret}`, 'utf16le')],
  ['UTF-16 BE', Buffer.from(secret, 'utf16le').swap16()],
  ['its bytes', Buffer.concat([Buffer.from([0, 1]), Buffer.from(secret, 'hex')])],
  ['in pieces', [...secret].join(' ')],
  ['in pieces', `["${secret.slice(0, 9)}", "${secret.slice(9, 20)}" + '${secret.slice(20)}']`],
];

it.each(written)('a secret key is found %s', (_form, content) => {
  expect(findSecret(secret, content)).not.toEqual([]);
});

it('a secret key is not found where it is not', () => {
  expect(
    findSecret(secret, `${secret.slice(1)} ${secret.slice(0, 31)} ${'0123456789abcdef'.repeat(1_000)}`),
  ).toEqual([]);
});
