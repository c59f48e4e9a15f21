import { bytesOf } from '../../signature/bytesOf.ts';
import { hexOf } from '../../signature/hexOf.ts';
import type { SecretCause } from '../Cause.ts';

const hashNames = ['md5', 'sha1', 'sha256', 'sha512'] as const;

const hashWeight = { md5: 1, sha1: 0.6, sha256: 1, sha512: 0.3 } as const;

export const secretHashed: SecretCause = {
  id: 'secret-hashed',
  layer: 'secret',
  stage: 'text',
  likelihood: 15,
  order: 14,
  title: 'A hash ({algorithm}) of the secret key was used as the key.',
  agent:
    'The website scrambled the secret key before it used it. Ask the developers to use the key exactly as Crisp shows it.',
  developer: 'The HMAC was keyed with the {algorithm} of the secret key, as {form}.',
  fix: 'Key the HMAC with the secret key itself; leave out the hash.',
  labels: {
    algorithm: { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256', sha512: 'SHA-512' },
    form: { hex: 'hex text', raw: 'raw bytes' },
  },
  variants: (secret, { hash }) =>
    hashNames.flatMap((algorithm) => {
      const digest = hash(algorithm, bytesOf(secret));
      const weight = hashWeight[algorithm];
      return [
        { value: hexOf(digest), detail: { algorithm, form: 'hex' }, weight },
        { value: digest, detail: { algorithm, form: 'raw' }, weight: weight * 0.6 },
      ];
    }),
};
