import { bytesOf } from '../../signature/bytesOf.ts';
import { hexOf } from '../../signature/hexOf.ts';
import type { SecretCause } from '../Cause.ts';

const hashNames = ['md5', 'sha1', 'sha256', 'sha512'] as const;

const hashWeight = { md5: 1, sha1: 0.6, sha256: 1, sha512: 0.3 } as const;

/** What commands print with a hash of their input or of a file, or of a text that they name. */
const printed: readonly ((hash: string, names: CommandNames, key: string) => string)[] = [
  (hash) => `${hash}  -`,
  (hash) => `${hash}  -\n`,
  (hash) => `${hash} -`,
  (hash) => `${hash} *-`,
  (hash) => `${hash} *stdin`,
  ...['secret', 'secret.txt', 'key.txt', 'secret.key', '/dev/stdin', '/run/secrets/crisp_secret'].map(
    (file) => (hash: string) => `${hash}  ${file}`,
  ),
  (hash) => `(stdin)= ${hash}`,
  (hash) => `(stdin)= ${hash}\n`,
  (hash, { openssl }) => `${openssl}(stdin)= ${hash}`,
  (hash, { openssl }) => `${openssl}(stdin)= ${hash}\n`,
  (hash, { bsd }) => `${bsd}(stdin)= ${hash}`,
  (hash, { bsd }) => `${bsd} (-) = ${hash}`,
  (hash, { bsd }, key) => `${bsd} ("${key}") = ${hash}`,
];
interface CommandNames {
  readonly openssl: string;
  readonly bsd: string;
}
const commandNames: Readonly<Record<(typeof hashNames)[number], CommandNames>> = {
  md5: { openssl: 'MD5', bsd: 'MD5' },
  sha1: { openssl: 'SHA1', bsd: 'SHA1' },
  sha256: { openssl: 'SHA2-256', bsd: 'SHA256' },
  sha512: { openssl: 'SHA2-512', bsd: 'SHA512' },
};

export const secretHashed: SecretCause = {
  id: 'secret-hashed',
  layer: 'secret',
  stage: 'text',
  likelihood: 15,
  order: 14,
  variants: (secret, { hash }, leastWeight = 0) =>
    hashNames.flatMap((algorithm) => {
      const weight = hashWeight[algorithm];
      if (weight < leastWeight) return [];
      const digest = hash(algorithm, bytesOf(secret));
      return [
        { value: hexOf(digest), detail: { algorithm, form: 'hex' }, weight },
        { value: digest, detail: { algorithm, form: 'raw' }, weight: weight * 0.6 },
      ];
    }),
  unusual: (secret, { hash }) =>
    typeof secret !== 'string' || secret === ''
      ? []
      : hashNames.flatMap((algorithm) => {
          // Commands that read a text with echo hash its line break too.
          const hashes = [secret, `${secret}\n`].map((text) => hexOf(hash(algorithm, bytesOf(text))));
          const lines = hashes.flatMap((hex) =>
            printed.map((print) => print(hex, commandNames[algorithm], secret)),
          );
          return [...new Set(lines)].map((value) => ({
            value,
            detail: { algorithm, form: 'printed' },
            weight: hashWeight[algorithm] * 0.1,
          }));
        }),
};
