import type { KeychainTrouble } from '../../contracts/keychain.ts';
import { assertNever } from '../../core/assertNever.ts';
import type { Words } from '../../locales/Words.ts';

interface TroubleWords {
  readonly title: string;
  readonly happened: string;
  readonly steps: readonly string[];
}

/** Why the keychain cannot be used now, and what to do about it. */
export function keychainWords({ keychain }: Words, trouble: KeychainTrouble): TroubleWords {
  switch (trouble.state) {
    case 'locked':
      return keychain.locked;
    case 'no-service':
      return keychain.noService;
    case 'no-bus':
      return keychain.noBus;
    case 'timed-out':
      return keychain.timedOut;
    case 'damaged':
      return { ...keychain.damaged, happened: trouble.message };
    default:
      return assertNever(trouble);
  }
}
