import type { ExposureCause } from '../Cause.ts';

export const signingInFrontend: ExposureCause = {
  id: 'signing-in-frontend',
  layer: 'exposure',
  likelihood: 15,
  order: 2,
  title: 'The email is signed where visitors can read the code.',
  agent:
    'The code that makes the signature runs in the visitor’s browser or inside the app. To do that it needs the secret key, so anybody can take the key from there. Roll the key in Crisp, and ask the developers to sign on the backend.',
  developer:
    'HMAC code ({library}) runs on the visitor’s side. Its key has to be there too, in whatever form, and can be read by everybody.',
  fix: 'Move signing to the backend, roll the secret key in Crisp, and give pages and apps the finished signature only.',
  labels: {
    library: {
      'crypto-js': 'crypto-js',
      'web-crypto': 'Web Crypto',
      jssha: 'jsSHA',
      forge: 'node-forge',
      sjcl: 'SJCL',
      'js-sha256': 'js-sha256',
      jsrsasign: 'jsrsasign',
      noble: '@noble/hashes',
      'hash.js': 'hash.js',
      'named-function': 'an HMAC function',
      cryptokit: 'CryptoKit',
      'common-crypto': 'CommonCrypto',
      'javax-crypto': 'javax.crypto',
      'dart-crypto': 'Dart’s crypto package',
    },
  },
};
