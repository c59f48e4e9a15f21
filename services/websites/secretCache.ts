import { ok } from '../../core/Result.ts';
import type { SecretStore } from '../../keychain/SecretStore.ts';

interface SecretCache extends SecretStore {
  /** Drops everything remembered. */
  forget(): void;
  /** The secrets that it remembers. */
  remembered(): Iterable<string>;
}

/**
 * A store in front of another that remembers what it read, because a diagnosis runs at every keystroke and a
 * keychain takes milliseconds per secret. Nothing is remembered for longer than `keepMs` milliseconds, nor
 * past any change. That a secret was not found is never remembered: the keychain may be unlocked next.
 */
export function createSecretCache(store: SecretStore, keepMs = 60_000): SecretCache {
  const remembered = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;

  const forget = (): void => {
    clearTimeout(timer);
    timer = undefined;
    remembered.clear();
  };

  return {
    forget,
    remembered: () => remembered.values(),
    async read(secretId) {
      const known = remembered.get(secretId);
      if (known !== undefined) return ok(known);
      const found = await store.read(secretId);
      if (found.ok && found.value !== undefined) {
        remembered.set(secretId, found.value);
        timer ??= setTimeout(forget, keepMs).unref();
      }
      return found;
    },
    write(secretId, secret) {
      forget();
      return store.write(secretId, secret);
    },
    remove(secretId) {
      forget();
      return store.remove(secretId);
    },
    probe: () => store.probe(),
  };
}
