import type { AlgorithmCause } from '../Cause.ts';

export const wrongAlgorithm: AlgorithmCause = {
  id: 'wrong-algorithm',
  layer: 'algorithm',
  likelihood: 90,
  order: 1,
  algorithms: [
    { algorithm: 'sha1', weight: 1 },
    { algorithm: 'sha512', weight: 0.8 },
    { algorithm: 'md5', weight: 0.6 },
    { algorithm: 'sha384', weight: 0.4 },
    { algorithm: 'sha224', weight: 0.2 },
    { algorithm: 'sha3-256', weight: 0.2 },
    { algorithm: 'sha3-512', weight: 0.1 },
    { algorithm: 'sha512-256', weight: 0.1 },
    { algorithm: 'ripemd160', weight: 0.1 },
    { algorithm: 'blake2b512', weight: 0.05 },
    { algorithm: 'blake2b256', weight: 0.03 },
    { algorithm: 'blake2s256', weight: 0.05 },
    { algorithm: 'sha512-224', weight: 0.02 },
    { algorithm: 'sha3-224', weight: 0.02 },
    { algorithm: 'sha3-384', weight: 0.02 },
    { algorithm: 'sm3', weight: 0.02 },
    { algorithm: 'whirlpool', weight: 0.02 },
  ],
};
