/**
 * The first thing in a text that looks like an address: its first character, and the end of its domain. It is looked for
 * from the start of each word alone: from every character of a long word would take seconds.
 */
const address =
  /(?<![^\s"'<>()@:,;=[\]{}])([^\s"'<>()@:,;=[\]{}])[^\s"'<>()@:,;=[\]{}]*@[^\s"'<>()@,;]*?(\.[a-z]{2,12})?(?=$|[\s"'<>(),;\]}])/iu;

/**
 * An email by which nobody can be recognised: `j…@….com` for `jane.roe@example.com`. Nothing else of the text is kept, and
 * of a text without an address nothing at all.
 */
export function maskEmail(text: string): string {
  const found = address.exec(text);
  return found === null ? '…' : `${found[1]}…@…${found[2] ?? ''}`;
}
