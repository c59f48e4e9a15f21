import { assertNever } from '../../core/assertNever.ts';
import type { SecretStatus } from '../../ipc/schema.ts';
import type { IconName } from '../icons/Icon.tsx';
import { day } from './day.ts';

export interface StatusWords {
  readonly icon: IconName;
  readonly text: string;
  readonly fingerprint?: string;
  /** Whether the secret has to be entered again before the website can be used. */
  readonly lost: boolean;
}

/** Where a website's secret key is, in words. */
export function secretStatusWords(status: SecretStatus): StatusWords {
  switch (status.kind) {
    case 'stored':
      return {
        icon: 'lock',
        text: `Stored in the keychain since ${day(status.since)}`,
        fingerprint: status.fingerprint,
        lost: false,
      };
    case 'session':
      return {
        icon: 'clock',
        text: 'Kept for this session only',
        fingerprint: status.fingerprint,
        lost: false,
      };
    case 'example':
      return {
        icon: 'info',
        text: 'Crisp’s documented sample key, in memory only',
        fingerprint: status.fingerprint,
        lost: false,
      };
    case 'missing':
      return {
        icon: 'warning',
        text: `Stored on ${day(status.since)}, but the keychain does not give it now: it is locked, or the key was removed`,
        fingerprint: status.fingerprint,
        lost: true,
      };
    case 'none':
      return { icon: 'warning', text: 'No secret key', lost: true };
    default:
      return assertNever(status);
  }
}
