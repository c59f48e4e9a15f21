import { describe, expect, it } from 'vitest';
import { err, ok } from '../../core/Result.ts';
import { ask, dbusSession, keyringPid, lockKeyring, startKeyring, unlockKeyring } from './dbusSession.ts';

/** `undefined` does not survive JSON. */
const nothing = { ok: true };
const locked = { state: 'locked' };

describe.skipIf(process.platform !== 'linux')('the keychain on Linux', () => {
  it('is ready when the keyring is unlocked', async () => {
    const { run } = await dbusSession();
    const answers = await run(
      'ordinary',
      unlockKeyring,
      ask('probe', 'write:a:secret', 'read:a', 'remove:a', 'read:a'),
    );
    expect(answers).toEqual([{ state: 'ready' }, nothing, ok('secret'), nothing, nothing]);
  });

  it('keeps secrets from one session to the next', async () => {
    const { run } = await dbusSession();
    await run('ordinary', unlockKeyring, ask('write:a:secret'));
    expect(await run('ordinary', unlockKeyring, ask('read:a'))).toEqual([ok('secret')]);
  });

  it('is locked when the keyring of an earlier session was not unlocked, and reads nothing', async () => {
    const { run } = await dbusSession();
    await run('ordinary', unlockKeyring, ask('write:a:secret'));
    const answers = await run('ordinary', startKeyring, ask('read:a', 'write:b:other', 'probe'));
    expect(answers).toEqual([nothing, err(locked), locked]);
    expect(await run('ordinary', unlockKeyring, ask('read:a', 'read:b'))).toEqual([ok('secret'), nothing]);
  });

  it('is locked once somebody locks it, and loses nothing', async () => {
    const { run } = await dbusSession();
    const answers = await run(
      'ordinary',
      unlockKeyring,
      ask('write:a:secret'),
      lockKeyring,
      ask('read:a', 'write:a:other', 'remove:a', 'probe'),
    );
    expect(answers).toEqual([nothing, nothing, err(locked), nothing, locked]);
    expect(await run('ordinary', unlockKeyring, ask('read:a'))).toEqual([ok('secret')]);
  });

  it('gives nothing once its service has died, and has everything back in the next session', async () => {
    const { run } = await dbusSession();
    const answers = await run(
      'ordinary',
      unlockKeyring,
      ask('write:a:secret'),
      `kill -KILL ${keyringPid}`,
      ask('read:a', 'write:a:other', 'probe'),
    );
    expect(answers).toEqual([nothing, nothing, err(locked), locked]);
    expect(await run('ordinary', unlockKeyring, ask('read:a'))).toEqual([ok('secret')]);
  });

  it('is not waited for without end while its service hangs, and loses nothing', async () => {
    const { run } = await dbusSession();
    const answers = await run(
      'ordinary',
      unlockKeyring,
      ask('write:a:secret'),
      `pid=${keyringPid}`,
      'kill -STOP $pid',
      // It answers once it gives up, and ends once the service goes on.
      `${ask('within:2000', 'read:a')} > "$HOME/answer" &`,
      'until [ -s "$HOME/answer" ]; do sleep 0.1; done',
      'cat "$HOME/answer"; kill -CONT $pid; wait $!',
      ask('read:a'),
    );
    expect(answers).toEqual([nothing, err({ state: 'timed-out' }), ok('secret')]);
  });

  it('is locked when there never was a keyring', async () => {
    const { run } = await dbusSession();
    const answers = await run('ordinary', startKeyring, ask('probe', 'read:a', 'write:a:secret'));
    expect(answers).toEqual([locked, nothing, err(locked)]);
  });

  it('has no service when nothing offers one', async () => {
    const { run } = await dbusSession();
    const noService = { state: 'no-service' };
    const answers = await run('bare', ask('probe', 'read:a', 'write:a:secret', 'remove:a'));
    expect(answers).toEqual([noService, err(noService), err(noService), err(noService)]);
  });

  it('has no bus outside of a desktop session', async () => {
    const { run } = await dbusSession();
    const noBus = { state: 'no-bus' };
    const answers = await run('none', ask('probe', 'read:a', 'write:a:secret', 'remove:a'));
    expect(answers).toEqual([noBus, err(noBus), err(noBus), err(noBus)]);
  });

  it('has no bus when its address leads nowhere', async () => {
    const { run } = await dbusSession();
    const answers = await run('none', `DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent ${ask('probe')}`);
    expect(answers).toEqual([{ state: 'no-bus' }]);
  });
});
