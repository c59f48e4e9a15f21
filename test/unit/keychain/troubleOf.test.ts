import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { troubleOf } from '../../../keychain/troubleOf.ts';

describe('troubleOf', () => {
  it.each([
    ['Cannot autolaunch D-Bus without X11 $DISPLAY', 'no-bus'],
    ['Failed to execute child process “dbus-launch” (No such file or directory)', 'no-bus'],
    ['Could not connect: No such file or directory', 'no-bus'],
    ['Unknown or unsupported transport “disabled” for address “disabled:”', 'no-bus'],
    ['The name org.freedesktop.secrets was not provided by any .service files', 'no-service'],
    ['Object does not exist at path “/org/freedesktop/secrets/collection/login”', 'locked'],
    ['Cannot create an item in a locked collection', 'locked'],
    ['User interaction is not allowed.', 'locked'],
  ])('knows %j', (message, state) => {
    expect(troubleOf(new Error(message))).toEqual({ state });
  });

  it('keeps an unknown message, as one line and not without end', () => {
    expect(troubleOf(new Error(`first\nsecond\0${'x'.repeat(1_000)}`))).toEqual({
      state: 'damaged',
      message: `first second ${'x'.repeat(287)}…`,
    });
  });

  it('takes what is thrown without being an error', () => {
    expect(troubleOf('broken')).toEqual({ state: 'damaged', message: 'broken' });
  });

  it('never quotes a secret, wherever it stands in the message', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 9 }), fc.string(), (before, secret, after) => {
        const trouble = troubleOf(new Error(`${before}${secret}${after}${secret}`), [secret]);
        expect(trouble.state === 'damaged' ? trouble.message : '').not.toContain(secret);
      }),
    );
  });
});
