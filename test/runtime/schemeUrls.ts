/**
 * Chromium knows no custom schemes from outside, so the stand-in shows `scheme://host/path` to the browser as an
 * https address that exists nowhere, and shows the shipped code the address it expects.
 */
const suffix = 'stand-in.invalid';

/** The address the browser gets for an address of a custom scheme; other addresses stay as they are. */
export function toBrowserUrl(url: string, schemes: ReadonlySet<string>): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/is.exec(url);
  const [, scheme = '', host = '', rest = ''] = match ?? [];
  return schemes.has(scheme) ? `https://${host}.${scheme}.${suffix}${rest || '/'}` : url;
}

/** The way back: the address that the shipped code sees for one of the browser's. */
export function toAppUrl(url: string): string {
  return url.replace(/^https:\/\/([^./]+)\.([^./]+)\.stand-in\.invalid\//, '$2://$1/');
}
