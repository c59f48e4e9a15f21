import { hash } from 'node:crypto';

/** Bytes that look random and are the same for one seed every time. */
const bytesFor = (seed: string, length: number): Buffer => {
  const parts: Buffer[] = [];
  for (let nth = 0; parts.length * 32 < length; nth++) parts.push(hash('sha256', `${seed} ${nth}`, 'buffer'));
  return Buffer.concat(parts).subarray(0, length);
};

const lengths = [16, 20, 28, 32, 32, 32, 48, 64] as const;

/** The bytes as words of 32 bits, of a multiple of four bytes. */
const wordsOf = (bytes: Buffer): readonly number[] =>
  Array.from({ length: bytes.length / 4 }, (_, nth) => bytes.readInt32BE(nth * 4));

/** Sixteen bytes a line, between their place and their characters. */
const dumpOf = (bytes: Buffer, write: (byte: number) => string): string =>
  Array.from({ length: Math.ceil(bytes.length / 16) }, (_, nth) => {
    const line = bytes.subarray(nth * 16, nth * 16 + 16);
    const place = (nth * 16).toString(16).padStart(8, '0');
    return `${place}  ${Array.from(line, write).join(' ')}  |${line.toString('latin1').replace(/[^ -~]/g, '.')}|`;
  }).join('\n');

/** Every shape in which digests are seen. */
const shapes: readonly ((bytes: Buffer) => string)[] = [
  (bytes) => bytes.toString('hex'),
  (bytes) => bytes.toString('hex').toUpperCase(),
  (bytes) => bytes.toString('base64'),
  (bytes) => bytes.toString('base64').replace(/=+$/, ''),
  (bytes) => bytes.toString('base64url'),
  (bytes) => Buffer.from(bytes.toString('hex')).toString('base64'),
  (bytes) => Buffer.from(bytes.toString('base64')).toString('hex'),
  (bytes) => bytes.toString('latin1'),
  (bytes) => bytes.toString('utf8'),
  (bytes) => `b'${bytes.toString('base64')}'`,
  (bytes) => `sha256=${bytes.toString('hex')}`,
  (bytes) => `[${[...bytes].join(', ')}]`,
  (bytes) => Array.from(bytes, (byte) => byte.toString(16)).join(''),
  (bytes) => bytes.toString('hex').match(/../g)?.join('-') ?? '',
  (bytes) => BigInt(`0x${bytes.toString('hex')}`).toString(),
  (bytes) => bytes.toString('hex').slice(0, 20),
  (bytes) => `${bytes.toString('hex')}\n`,
  (bytes) => `"${bytes.toString('base64')}"`,
  (bytes) => encodeURIComponent(bytes.toString('base64')),
  (bytes) => Array.from(bytes, (byte) => (byte > 127 ? 'ffffff' : '') + byte.toString(16)).join(''),
  (bytes) => `{"email":"jane@example.com","signature":"${bytes.toString('hex')}"}`,
  (bytes) => `<span data-signature="${bytes.toString('base64')}"></span>`,
  (bytes) => `jane@example.com:${bytes.toString('hex')}`,
  (bytes) => `= ${bytes.toString('hex')};`,
  (bytes) => bytes.toString('hex').repeat(2),
  (bytes) => `${bytes.toString('hex').slice(0, 16)}…${bytes.toString('hex').slice(-16)}`,
  (bytes) => bytes.toString('base64').replace(/[=+/]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  (bytes) => bytes.toString('base64').replaceAll('+', '-'),
  (bytes) => bytes.toString('base64').slice(0, 20) + bytes.toString('base64').slice(21),
  (bytes) => bytes.toString('hex').slice(0, 30) + bytes.toString('hex').slice(31),
  (bytes) => `[${wordsOf(bytes).join(', ')}]`,
  (bytes) => `{"words":[${wordsOf(bytes).join(',')}],"sigBytes":${bytes.length}}`,
  (bytes) => `[${Array.from(bytes, (byte) => `0x${byte.toString(16).padStart(2, '0')}`).join(', ')}]`,
  (bytes) => `Optional("${bytes.toString('hex')}")`,
  (bytes) => `https://example.com/chat?hash=${bytes.toString('base64url')}`,
  (bytes) => dumpOf(bytes, (byte) => byte.toString(16).padStart(2, '0')),
  (bytes) => dumpOf(bytes, (byte) => byte.toString(8).padStart(3, '0')),
  (bytes) => `&quot;${bytes.toString('hex')}&quot;`,
  (bytes) =>
    bytes
      .toString('latin1')
      .replace(/[^ -~]/g, (one) => `\\${one.charCodeAt(0).toString(8).padStart(3, '0')}`),
  (bytes) => `${Buffer.from('jane@example.com').toString('base64url')}.${bytes.toString('base64url')}`,
  (bytes) => `const signature = '${bytes.toString('hex')}';`,
];

/** So many of them have every shape in every length once. */
export const everyShape = shapes.length * lengths.length;

/** The nth of endlessly many signatures of every shape and length that no key and no email have made. */
export function randomSignature(nth: number): string {
  const shape = shapes[nth % shapes.length];
  const length = lengths[Math.floor(nth / shapes.length) % lengths.length];
  return shape?.(bytesFor(`random signature ${nth}`, length ?? 32)) ?? '';
}
