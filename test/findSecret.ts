/** Base64 of a text inside a longer one depends on where it begins; this is the part that is always the same. */
const base64Cores = (bytes: Buffer): readonly string[] =>
  [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });

const urlSafe = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');

/** Everything that a secret key could look like where nobody would see at first sight that it is one. */
export function formsOf(secret: string): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString('hex');
  const key = Buffer.from(secret, 'hex');
  const text: readonly (readonly [string, string])[] = [
    ['plain', secret],
    ['in capitals', secret.toUpperCase()],
    ['backwards', [...secret].reverse().join('')],
    ['hex', hex],
    ['hex in capitals', hex.toUpperCase()],
    ...base64Cores(bytes).flatMap((core, at) => [
      [`Base64 at ${at}`, core] as const,
      [`URL-safe Base64 at ${at}`, urlSafe(core)] as const,
    ]),
    ...base64Cores(key).flatMap((core, at) => [
      [`its bytes as Base64 at ${at}`, core] as const,
      [`its bytes as URL-safe Base64 at ${at}`, urlSafe(core)] as const,
    ]),
  ];
  return new Map<string, Buffer>([
    ...text.map(([name, written]) => [name, Buffer.from(written)] as const),
    ['UTF-16 LE', Buffer.from(secret, 'utf16le')],
    ['UTF-16 BE', Buffer.from(secret, 'utf16le').swap16()],
    ['its bytes', key],
  ]);
}

/** What may stand between the pieces of a secret that was taken apart. */
const between = /[\s"'`+.,;:·•\\\0-]+/g;

/** The forms in which a secret key stands in some bytes; none is what everybody hopes for. */
export function findSecret(secret: string, content: Buffer | string): readonly string[] {
  const bytes = Buffer.from(content);
  const found = [...formsOf(secret)].filter(([, form]) => bytes.includes(form)).map(([name]) => name);
  const joined = bytes.toString('latin1').replace(between, '').toLowerCase();
  return joined.includes(secret.toLowerCase()) ? [...found, 'in pieces'] : found;
}
