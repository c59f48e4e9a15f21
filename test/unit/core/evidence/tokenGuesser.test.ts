import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenGuesser } from '../../../../core/evidence/tokenGuesser.ts';

const email = 'Jane.Roe@example.com';
const known = { emails: [email], userIds: ['u_9f3c21'], nicknames: ['Jane Roe'] };
const guess = tokenGuesser(known);
const hash = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex');

describe('a session token', () => {
  it.each([
    ['email', email],
    ['email', 'jane.roe@example.com'],
    ['email', 'somebody@else.example'],
    ['user-id', 'u_9f3c21'],
    ['number', '4711'],
    ['number', 'user-4711'],
    ['nickname', 'jane roe'],
    ['base64', Buffer.from(email).toString('base64')],
    ['hash', hash('md5', email)],
    ['hash', hash('md5', email.toLowerCase())],
    ['hash', hash('sha1', email).toUpperCase()],
    ['hash', hash('sha256', 'u_9f3c21')],
  ])('can be guessed: %s %s', (which, token) => {
    expect(guess(token)).toBe(which);
  });

  it('cannot be guessed where it is random', () => {
    fc.assert(
      fc.property(fc.uuid(), (token) => {
        expect(guess(token)).toBeUndefined();
      }),
    );
  });
});
