import type { KeychainState, KeychainTrouble } from '../contracts/keychain.ts';
import type { Result } from '../core/Result.ts';

/** What a secret store must do. The one place where secrets enter the program. */
export interface SecretStore {
  /**
   * Reads one secret. `undefined` means that the store has nothing under this id, which on Linux also happens when
   * the keyring is locked: a caller who knows that a secret was stored must treat it as "locked or removed".
   */
  read(secretId: string): Promise<Result<string | undefined, KeychainTrouble>>;
  /** Writes one secret and reads it back. The secret is 1 to 2,500 UTF-8 bytes without NUL: check before calling. */
  write(secretId: string, secret: string): Promise<Result<void, KeychainTrouble>>;
  /** Removes one secret; fine when there is none. */
  remove(secretId: string): Promise<Result<void, KeychainTrouble>>;
  /** Tells whether secrets can be written now, by writing, reading and removing a probe that is not secret. */
  probe(): Promise<KeychainState>;
}
