import type { WebsiteView } from '../../contracts/websites.ts';

const keyOf = ({ secret }: WebsiteView): string =>
  `${secret.kind} ${'fingerprint' in secret ? secret.fingerprint : ''}`;

/** A text that changes whenever a secret key of the websites does: what was computed with the old one is outdated. */
export const secretsKey = (websites: readonly WebsiteView[]): string => websites.map(keyOf).join();
