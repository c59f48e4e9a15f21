import type { ExposureCause } from './Cause.ts';

/** Worse than a mismatch: the secret key, or the power to sign, is where visitors can get at it. */
export const exposureCauses: readonly ExposureCause[] = [
  {
    id: 'secret-in-frontend',
    layer: 'exposure',
    likelihood: 20,
    title: 'This text contains the secret key of “{website}”.',
    agent:
      'The {which} secret key of “{website}” was found {form}. If visitors can see this text, in a page or inside an app, anybody can pretend to be anybody. Roll the key now, in Crisp under Settings → Websites → the website → Advanced configuration → Identity Verification, and then give the new key to the developers’ backend only.',
    developer:
      'The {which} secret key stands in the text {form}. Whoever has it can mint a valid signature for every email; minifying, splitting or encoding it does not hide it.',
    fix: 'Roll the key in Crisp, keep the new one on the backend (an environment variable or a secret manager), and compute signatures there.',
    labels: {
      which: { current: 'current', previous: 'previous' },
      form: {
        plain: 'as it is',
        case: 'with other letter cases',
        split: 'in several pieces',
        reversed: 'written backwards',
        hex: 'written in hex',
        base64: 'written in Base64',
        escaped: 'with escapes',
        codes: 'as a list of character codes',
      },
    },
  },
  {
    id: 'signing-in-frontend',
    layer: 'exposure',
    likelihood: 15,
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
  },
  {
    id: 'signing-oracle',
    layer: 'exposure',
    likelihood: 10,
    title: 'An address of the website takes an email in its query and seems to sign it.',
    agent:
      'The address {path} is given the email and its name speaks of signing. If it answers without checking who is logged in, anybody can have any email signed. Ask the developers to check that.',
    developer:
      'The request to {path} carries the email to sign. A signature must be made for the email of the logged-in session, never for one that the caller names.',
    fix: 'Take the email from the session on the backend, ignore the one in the request, and refuse callers who are not logged in.',
  },
  {
    id: 'guessable-token',
    layer: 'exposure',
    likelihood: 15,
    title: 'The session token (CRISP_TOKEN_ID) can be guessed: it is {which}.',
    agent:
      'Whoever knows this token can open the person’s conversations, and this one is {which}. Ask the developers to use a long random token for each person.',
    developer:
      'CRISP_TOKEN_ID is {which}. It works like a password for the chat session, so it must not follow from anything that others know.',
    fix: 'Make a random token (a version 4 UUID, for instance) per user, store it on the backend, set it before the chatbox loads, and clear it with session:reset on logout.',
    labels: {
      which: {
        email: 'an email',
        'user-id': 'the user’s ID',
        number: 'a plain number',
        nickname: 'the user’s name',
        hash: 'a hash of the email or the user’s ID',
        base64: 'the email or the user’s ID in Base64',
      },
    },
  },
];
