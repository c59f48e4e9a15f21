/** What a byte may stand for: 1 in names, 2 between the names of a domain, 3 on the left side only. */
const kinds = new Uint8Array(128);
for (const name of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-')
  kinds[name.charCodeAt(0)] = 1;
kinds['.'.charCodeAt(0)] = 2;
for (const sign of "!#$%&'*+/=?^`{|}~") kinds[sign.charCodeAt(0)] = 3;
const at = '@'.charCodeAt(0);
/** Longer ones are looked at as texts. */
const longest = 250;

/**
 * Whether a cell's bytes are an address of ASCII letters and signs, as nearly all are: then `isAddress` says the same of its
 * text, which need not be made. False says nothing.
 */
export function isPlainAddress(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > longest) return false;
  let place = start;
  while (place < end && (kinds[bytes[place] as number] ?? 0) > 0) place++;
  if (place === start || bytes[place] !== at) return false;
  let isName = false;
  for (place++; place < end; place++) {
    const kind = kinds[bytes[place] as number] ?? 0;
    if (kind === 1) isName = true;
    else if (kind === 2 && isName) isName = false;
    else return false;
  }
  return isName;
}
