import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** The words of another algorithm in place of SHA-256. */
export const algorithmWords: Readonly<Record<CauseIdOf<'algorithm'>, CauseWords>> = {
  'wrong-algorithm': {
    title: 'Se usó {algorithm} en lugar de SHA-256.',
    agent:
      'El sitio web calculó la firma con {algorithm}. Crisp solo acepta SHA-256. Pida al equipo de desarrollo que cambie el algoritmo.',
    developer: 'El digest se calculó con {algorithm}; Crisp verifica HMAC-SHA256 y nada más.',
    fix: 'Indicar SHA-256 donde se crea el HMAC, por ejemplo createHmac("sha256", secretKey).',
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
