import type { SecretStatus } from '../../contracts/websites.ts';
import { assertNever } from '../../core/assertNever.ts';
import { dayIn } from '../../core/wording/numbers.ts';
import type { Words } from '../../locales/Words.ts';
import type { IconName } from '../icons/Icon.tsx';

interface StatusWords {
  readonly icon: IconName;
  readonly text: string;
  readonly fingerprint?: string;
  /** Whether the secret has to be entered again before the website can be used. */
  readonly lost: boolean;
}

/** Where a website's secret key is, in words. */
export function secretStatusWords({ websites, locale }: Words, status: SecretStatus): StatusWords {
  const words = websites.status;
  switch (status.kind) {
    case 'stored':
      if (status.replaces !== undefined) {
        const { fingerprint, replaces } = status;
        return {
          icon: 'warning',
          text: words.exchanged({ fingerprint: replaces }),
          fingerprint,
          lost: false,
        };
      }
      return {
        icon: 'lock',
        text: words.stored({ day: dayIn(locale, status.since) }),
        fingerprint: status.fingerprint,
        lost: false,
      };
    case 'session':
      return {
        icon: 'clock',
        text: words.session,
        fingerprint: status.fingerprint,
        lost: false,
      };
    case 'example':
      return {
        icon: 'info',
        text: words.example,
        fingerprint: status.fingerprint,
        lost: false,
      };
    case 'missing':
      return {
        icon: 'warning',
        text: words.missing({ day: dayIn(locale, status.since) }),
        fingerprint: status.fingerprint,
        lost: true,
      };
    case 'none':
      return { icon: 'warning', text: words.none, lost: true };
    default:
      return assertNever(status);
  }
}
