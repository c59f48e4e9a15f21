import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import type * as keytarModule from 'keytar';
import type { KeychainTrouble } from '../contracts/keychain.ts';
import { err, ok, type Result } from '../core/Result.ts';
import type { SecretStore } from './SecretStore.ts';
import { troubleOf } from './troubleOf.ts';

/** The part of keytar that is used. `findCredentials` is not: it ends the process when the keyring is locked. */
export type Keytar = Pick<typeof keytarModule, 'getPassword' | 'setPassword' | 'deletePassword'>;

interface KeytarStoreOptions {
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

/** Always the same one, so that the next probe removes what a kill in the middle of one has left. */
const probeId = 'probe';
const probe = 'This is not a secret: it shows that the keychain works.';
const probes = 5;

const unanswered = Symbol('unanswered');

/**
 * The OS keychain behind keytar: Keychain on macOS, Credential Manager on Windows, the Secret Service on Linux.
 *
 * Calls wait for each other, because libsecret is not safe to enter twice, and each has its own time limit. A
 * call that is not answered in time gives `timed-out`; those behind it start only once it has let go after all.
 *
 * What a refused write may have left in the keychain is removed, if need be once the keychain answers again.
 */
export function createKeytarStore(options: KeytarStoreOptions): SecretStore {
  const { service, keytar: load = loadKeytar, timeoutMs = 30_000 } = options;
  let loaded: Keytar | undefined;
  /** Settles once keytar is idle: never rejects. */
  let idle: Promise<unknown> = Promise.resolve();
  /** Settles once the calls made so far have answered their callers: never rejects. */
  let turn: Promise<unknown> = Promise.resolve();
  /** Items of refused writes that may still be there: when they were to be removed, they were not found or worse. */
  const owed = new Set<string>();

  /** `onLate`: what is to be done once the keychain answers again, after the caller was told that it did not. */
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
        const isIdle = (await Promise.race([idle, timeout])) !== unanswered;
        loaded ??= load();
        const keytar = loaded;
        if (!isIdle) {
          idle = idle.then(() => onLate(keytar)).catch(() => undefined);
          return err({ state: 'timed-out' });
        }
        const pending = work(keytar);
        idle = pending.catch(() => undefined);
        const value = await Promise.race([pending, timeout]);
        if (value !== unanswered) return ok(value as T);
        idle = idle.then(() => onLate(keytar)).catch(() => undefined);
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

  const read = async (secretId: string) => {
    const found = await call((keytar) => keytar.getPassword(service, secretId), []);
    return found.ok ? ok(found.value ?? undefined) : found;
  };

  const remove = async (secretId: string) => {
    const removed = await call((keytar) => keytar.deletePassword(service, secretId), []);
    return removed.ok ? ok(undefined) : removed;
  };

  /** Only for when the keychain was just written to, so that it is not locked: what it does not find is not there. */
  async function removeOwed(keytar: Keytar): Promise<void> {
    for (const secretId of owed) {
      await keytar.deletePassword(service, secretId);
      owed.delete(secretId);
    }
  }

  const write = async (secretId: string, secret: string): Promise<Result<void, KeychainTrouble>> => {
    /** The caller is told that nothing was stored: makes it so. */
    const takeBack = async (keytar: Keytar): Promise<void> => {
      owed.add(secretId);
      if (await keytar.deletePassword(service, secretId)) owed.delete(secretId);
    };
    const written = await call((keytar) => keytar.setPassword(service, secretId, secret), [secret], takeBack);
    if (!written.ok) return written;
    const back = await call((keytar) => keytar.getPassword(service, secretId), [secret], takeBack);
    if (back.ok && back.value === secret) {
      owed.delete(secretId);
      if (owed.size > 0) await call(removeOwed, []);
      return ok(undefined);
    }
    if (!back.ok && back.error.state === 'timed-out') return back;
    await call(takeBack, [], takeBack);
    return back.ok
      ? err({ state: 'damaged', message: 'The keychain did not give back what was written to it.' })
      : back;
  };

  return {
    read,
    write,
    remove,
    async probe() {
      let written = await write(probeId, probe);
      // Another process may have removed it as its own, between the writing and the reading.
      for (let more = 1; more < probes && !written.ok && written.error.state === 'damaged'; more += 1) {
        written = await write(probeId, probe);
      }
      if (!written.ok) return written.error;
      const removed = await remove(probeId);
      return removed.ok ? { state: 'ready' } : removed.error;
    },
  };
}
