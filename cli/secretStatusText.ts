import type { SecretStatus } from '../contracts/websites.ts';
import { assertNever } from '../core/assertNever.ts';

/** Where a website's secret key is, for the list of websites. */
export function secretStatusText(status: SecretStatus): string {
  switch (status.kind) {
    case 'stored':
      if (status.replaces !== undefined) {
        return `replaced in the keychain by another program (${status.fingerprint} now, ${status.replaces} was stored)`;
      }
      return `stored (${status.fingerprint}, since ${status.since.slice(0, 10)})`;
    case 'missing':
      return `not in the keychain, or locked (${status.fingerprint}, since ${status.since.slice(0, 10)})`;
    case 'session':
    case 'example':
      return `in memory only (${status.fingerprint})`;
    case 'none':
      return 'none';
    default:
      return assertNever(status);
  }
}
