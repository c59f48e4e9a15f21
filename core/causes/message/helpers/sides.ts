/** The two sides of the last `@`; a text without one is all local part. */
export function sidesOf(text: string): { readonly local: string; readonly domain: string | undefined } {
  const at = text.lastIndexOf('@');
  return at < 0
    ? { local: text, domain: undefined }
    : { local: text.slice(0, at), domain: text.slice(at + 1) };
}

/** The text with its domain changed; a text without one, or a change that gives nothing, leaves it as it is. */
export function withDomain(text: string, change: (domain: string) => string | undefined): string {
  const { local, domain } = sidesOf(text);
  const changed = domain === undefined ? undefined : change(domain);
  return changed === undefined ? text : `${local}@${changed}`;
}

/** The text with what is before its last `@` changed; a text without one stays as it is. */
export function withLocal(text: string, change: (local: string) => string): string {
  const { local, domain } = sidesOf(text);
  return domain === undefined ? text : `${change(local)}@${domain}`;
}
