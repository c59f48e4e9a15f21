/**
 * Whether two byte arrays hold the same bytes. For candidates of the search, which are no secrets; a signature is
 * compared with the valid one by `sameText`, in constant time.
 */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
