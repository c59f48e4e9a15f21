import { expect, it } from 'vitest';
import { type Algorithm, algorithms } from '../../../../core/signature/Algorithm.ts';
import { hexOf } from '../../../../core/signature/hexOf.ts';
import { hmac } from '../../../../core/signature/hmac.ts';
import { mac, macWith } from '../../../../core/signature/mac.ts';

const text = (ascii: string): Uint8Array => new TextEncoder().encode(ascii);
const message = text('jane@example.com');

/** Made by PHP's sodium_crypto_generichash and Python's hashlib.blake2b. */
it.each([
  ['8f14e45fceea167a5a36dedd4bea2543', 'c14315294777b7ebce0a6c419dc0f927e86f6dfd9fa6a8053cfc7de4d50fc885'],
  ['k', 'd72c0724dc943e724ec2fb690b118b10072401357054016979f477a8251028c4'],
])('an algorithm that has a key of its own is used with it, as libraries do: %s', (key, made) => {
  expect(hexOf(mac('blake2b256', text(key), message))).toBe(made);
  expect(hexOf(macWith('blake2b256', text(key))(message))).toBe(made);
});

it('a key that such an algorithm does not take is one of HMAC', () => {
  for (const length of [0, 65, 300]) {
    const key = new Uint8Array(length);
    expect(mac('blake2b256', key, message)).toEqual(hmac('blake2b256', key, message));
  }
});

it.each((Object.keys(algorithms) as Algorithm[]).filter((name) => name !== 'blake2b256'))(
  '%s is used with HMAC',
  (algorithm) => {
    const key = text('8f14e45fceea167a5a36dedd4bea2543');
    expect(mac(algorithm, key, message)).toEqual(hmac(algorithm, key, message));
    expect(macWith(algorithm, key)(message)).toEqual(hmac(algorithm, key, message));
  },
);
