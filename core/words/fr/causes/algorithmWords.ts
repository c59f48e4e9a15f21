import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** The words of the mistakes in the digest function. */
export const algorithmWords: Readonly<Record<CauseIdOf<'algorithm'>, CauseWords>> = {
  'wrong-algorithm': {
    title: '{algorithm} a été utilisé au lieu de SHA-256.',
    agent:
      'Le site a calculé la signature avec {algorithm}. Crisp n’accepte que SHA-256. Demandez aux développeurs de changer d’algorithme.',
    developer: 'Le condensat a été calculé avec {algorithm} ; Crisp vérifie HMAC-SHA256 et rien d’autre.',
    fix: 'Indiquer SHA-256 là où le HMAC est calculé, par exemple createHmac("sha256", secretKey).',
    labels: {
      algorithm: {
        sha256: 'SHA-256',
        sha1: 'SHA-1',
        sha512: 'SHA-512',
        md5: 'MD5',
        sha384: 'SHA-384',
        sha224: 'SHA-224',
        'sha3-256': 'SHA3-256',
        'sha3-512': 'SHA3-512',
        'sha512-256': 'SHA-512/256',
        'sha512-224': 'SHA-512/224',
        'sha3-224': 'SHA3-224',
        'sha3-384': 'SHA3-384',
        ripemd160: 'RIPEMD-160',
        blake2b512: 'BLAKE2b-512',
        blake2s256: 'BLAKE2s-256',
        sm3: 'SM3',
        whirlpool: 'Whirlpool',
      },
    },
  },
};
