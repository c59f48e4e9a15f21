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
