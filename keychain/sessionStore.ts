import { ok } from '../core/Result.ts';
import type { SecretStore } from './SecretStore.ts';

/** A store that lives and dies with the process: nothing in it ever reaches the disk. */
export function createSessionStore(): SecretStore {
  const secrets = new Map<string, string>();
  return {
    read: async (secretId) => ok(secrets.get(secretId)),
    write: async (secretId, secret) => {
      secrets.set(secretId, secret);
      return ok(undefined);
    },
    remove: async (secretId) => {
      secrets.delete(secretId);
      return ok(undefined);
    },
    probe: async () => ({ state: 'ready' }),
  };
}
