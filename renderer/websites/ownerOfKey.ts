import type { WebsiteView } from '../../contracts/websites.ts';

/** As the services make it: the first 8 hex characters of the SHA-256 of a key. */
export async function fingerprintOfTyped(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key));
  return [...new Uint8Array(digest, 0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The website that has the typed key already, told by its fingerprint alone; `undefined` where none has. */
export async function ownerOfKey<Website extends Pick<WebsiteView, 'secret'>>(
  key: string,
  websites: readonly Website[],
): Promise<Website | undefined> {
  if (key === '') return undefined;
  const fingerprint = await fingerprintOfTyped(key);
  return websites.find(({ secret }) => 'fingerprint' in secret && secret.fingerprint === fingerprint);
}
