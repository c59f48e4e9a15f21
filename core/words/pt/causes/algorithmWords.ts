import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** The words of the mistakes in the digest function. */
export const algorithmWords: Readonly<Record<CauseIdOf<'algorithm'>, CauseWords>> = {
  'wrong-algorithm': {
    title: 'Foi usado {algorithm} em vez de SHA-256.',
    agent:
      'O site calculou a assinatura com {algorithm}. O Crisp só aceita SHA-256. Peça aos desenvolvedores que mudem o algoritmo.',
    developer: 'O digest foi calculado com {algorithm}; o Crisp verifica HMAC-SHA256 e nada mais.',
    fix: 'Indicar SHA-256 onde o HMAC é feito, por exemplo createHmac("sha256", secretKey).',
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
