import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import type * as keytarModule from 'keytar';
import { err, ok, type Result } from '../core/Result.ts';
import type { KeychainTrouble, SecretStore } from './SecretStore.ts';
import { troubleOf } from './troubleOf.ts';

/** The part of keytar that is used. `findCredentials` is not: it ends the process when the keyring is locked. */
export type Keytar = Pick<typeof keytarModule, 'getPassword' | 'setPassword' | 'deletePassword'>;

export interface KeytarStoreOptions {
  /** Under which name the items are filed, for instance `Countersign`. */
  readonly service: string;
  /** Gives keytar; called at the first use only. Default: loads the native module. */
  readonly keytar?: () => Keytar;
  /** Milliseconds until a call counts as unanswered. Long enough for a person to answer an unlock prompt. */
  readonly timeoutMs?: number;
}

/** Loaded late: without libsecret, loading throws, and that must not keep the program from starting. */
function loadKeytar(): Keytar {
  try {
    return createRequire(import.meta.url)('keytar') as Keytar;
  } catch (error) {
    if (process.platform !== 'linux') throw error;
    throw new Error(
      'The library libsecret could not be loaded. Install it (Debian and Ubuntu: libsecret-1-0; Fedora: libsecret) and start again.',
    );
  }
}

const unanswered = Symbol('unanswered');

/**
 * The OS keychain behind keytar: Keychain on macOS, Credential Manager on Windows, the Secret Service on Linux.
 *
 * Calls wait for each other, because libsecret is not safe to enter twice, and each has its own time limit. A
 * call that is not answered in time gives `timed-out`; those behind it start only once it has let go after all.
 */
export function createKeytarStore(options: KeytarStoreOptions): SecretStore {
  const { service, keytar: load = loadKeytar, timeoutMs = 30_000 } = options;
  let loaded: Keytar | undefined;
  /** Settles once keytar is idle: never rejects. */
  let idle: Promise<unknown> = Promise.resolve();
  /** Settles once the calls made so far have answered their callers: never rejects. */
  let turn: Promise<unknown> = Promise.resolve();

  function call<T>(
    work: (keytar: Keytar) => Promise<T>,
    secrets: readonly string[],
    onLate: (keytar: Keytar) => Promise<unknown> = async () => undefined,
  ): Promise<Result<T, KeychainTrouble>> {
    const answer = turn.then(async (): Promise<Result<T, KeychainTrouble>> => {
      const limit = new AbortController();
      const timeout = sleep(timeoutMs, unanswered, { signal: limit.signal, ref: true });
      timeout.catch(() => undefined);
      try {
        if ((await Promise.race([idle, timeout])) === unanswered) return err({ state: 'timed-out' });
        loaded ??= load();
        const keytar = loaded;
        const pending = work(keytar);
        idle = pending.catch(() => undefined);
        const value = await Promise.race([pending, timeout]);
        if (value !== unanswered) return ok(value as T);
        idle = pending.then(() => onLate(keytar)).catch(() => undefined);
        return err({ state: 'timed-out' });
      } catch (error) {
        return err(troubleOf(error, secrets));
      } finally {
        limit.abort();
      }
    });
    turn = answer;
    return answer;
  }

  const read = async (secretId: string, secrets: readonly string[] = []) => {
    const found = await call((keytar) => keytar.getPassword(service, secretId), secrets);
    return found.ok ? ok(found.value ?? undefined) : found;
  };

  const remove = async (secretId: string) => {
    const removed = await call((keytar) => keytar.deletePassword(service, secretId), []);
    return removed.ok ? ok(undefined) : removed;
  };

  const write = async (secretId: string, secret: string): Promise<Result<void, KeychainTrouble>> => {
    const written = await call(
      (keytar) => keytar.setPassword(service, secretId, secret),
      [secret],
      // The caller was told that nothing was stored: make it so.
      (keytar) => keytar.deletePassword(service, secretId),
    );
    if (!written.ok) return written;
    const back = await read(secretId, [secret]);
    if (back.ok && back.value === secret) return ok(undefined);
    await remove(secretId);
    return back.ok
      ? err({ state: 'damaged', message: 'The keychain did not give back what was written to it.' })
      : back;
  };

  return {
    read,
    write,
    remove,
    async probe() {
      const probeId = `probe-${randomUUID()}`;
      const written = await write(probeId, 'This is not a secret: it shows that the keychain works.');
      if (!written.ok) return written.error;
      const removed = await remove(probeId);
      return removed.ok ? { state: 'ready' } : removed.error;
    },
  };
}
