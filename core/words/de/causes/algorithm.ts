import type { CauseWords } from '../../../causes/Cause.ts';
import type { CauseIdOf } from '../../../causes/CauseId.ts';

/** The causes in the algorithm. */
export const algorithm: Readonly<Record<CauseIdOf<'algorithm'>, CauseWords>> = {
  'wrong-algorithm': {
    title: '{algorithm} wurde statt SHA-256 verwendet.',
    agent:
      'Die Website hat die Signatur mit {algorithm} berechnet. Crisp akzeptiert nur SHA-256. Bitten Sie das Entwicklungsteam, den Algorithmus zu ändern.',
    developer: 'Der Hashwert wurde mit {algorithm} berechnet; Crisp prüft HMAC-SHA256 und nichts anderes.',
    fix: 'Geben Sie dort SHA-256 an, wo der HMAC erzeugt wird, zum Beispiel createHmac("sha256", secretKey).',
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
