import { algorithms } from '../signature/Algorithm.ts';
import { bytesOf } from '../signature/bytesOf.ts';
import { hexOf } from '../signature/hexOf.ts';
import { base64Of, toUrlSafe } from './base64.ts';
import type { ConstructionCause, ConstructionVariant, Primitives } from './Cause.ts';

const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const hexBytes = (bytes: Uint8Array): Uint8Array => bytesOf(hexOf(bytes));

/** The HMAC key pad of RFC 2104: the key, filled up to a length with zeros, each byte XORed. */
const pad = (key: Uint8Array, length: number, filler: number): Uint8Array => {
  const padded = new Uint8Array(length).fill(filler);
  for (let index = 0; index < key.length; index++) padded[index] = (key[index] ?? 0) ^ filler;
  return padded;
};

/** A key longer than a block is hashed first, as in RFC 2104: also homemade code mostly does that. */
const blockKey = (key: Uint8Array, { algorithm, hash }: Primitives): Uint8Array =>
  key.length > algorithms[algorithm].blockBytes ? hash(key) : key;

/** HMAC spelled out with its three usual slips: where it differs from RFC 2104 is in the arguments. */
const handmade =
  (padded: boolean, inner: (hash: Uint8Array) => Uint8Array): ConstructionVariant['compute'] =>
  (key, message, primitives) => {
    const { algorithm, hash } = primitives;
    const short = blockKey(key, primitives);
    const length = padded ? algorithms[algorithm].blockBytes : short.length;
    return hash(pad(short, length, 0x5c), inner(hash(pad(short, length, 0x36), message)));
  };

const keyed = { usesSecret: true, usesAlgorithm: true } as const;

const separators: readonly { readonly separator: string; readonly weight: number }[] = [
  { separator: '', weight: 1 },
  { separator: ':', weight: 0.3 },
  { separator: '.', weight: 0.15 },
  { separator: '|', weight: 0.15 },
  { separator: '-', weight: 0.15 },
  { separator: '&', weight: 0.05 },
];

const concatenations: readonly ConstructionVariant[] = separators.flatMap(({ separator, weight }) => {
  const between = bytesOf(separator);
  return [
    {
      ...keyed,
      detail: { order: 'secret-email', separator },
      weight,
      compute: (key, message, { hash }) => hash(key, between, message),
    },
    {
      ...keyed,
      detail: { order: 'email-secret', separator },
      weight: weight * 0.7,
      compute: (key, message, { hash }) => hash(message, between, key),
    },
  ] satisfies readonly ConstructionVariant[];
});

const text = new TextDecoder();
const base64Url = (of: string | Uint8Array): string => toUrlSafe(base64Of(bytesOf(of))).replace(/=+$/, '');

const jwtHead = base64Url('{"alg":"HS256","typ":"JWT"}');

/** How key and message were combined, where that was not a plain HMAC of the message under the key. */
export const constructionCauses: readonly ConstructionCause[] = [
  {
    id: 'key-message-swapped',
    layer: 'construction',
    likelihood: 60,
    title: 'The email and the secret key were swapped when signing.',
    agent:
      'The website signed the secret key with the email instead of the email with the secret key. Ask the developers to swap the two.',
    developer:
      'The HMAC was keyed with the email, and the secret key was its message. Libraries differ in the order of these two arguments, which makes it easy to mix them up.',
    fix: 'Pass the secret key as the key and the email as the message, for example createHmac("sha256", secretKey).update(email).digest("hex").',
    variants: () => [
      { ...keyed, detail: {}, swaps: true, compute: (key, message, { hmac }) => hmac(message, key) },
    ],
  },
  {
    id: 'plain-hash',
    layer: 'construction',
    likelihood: 60,
    title: 'The email was hashed without the secret key.',
    agent:
      'The website made a checksum of the email alone and never used the secret key, so anybody could make it. Ask the developers to sign the email with the secret key (HMAC).',
    developer:
      'The value is a plain hash of the signed text. No key went into it; Crisp verifies an HMAC keyed with the website’s secret key.',
    fix: 'Use the HMAC function with the secret key instead of the hash function: createHmac("sha256", secretKey) instead of createHash("sha256"), hash_hmac instead of hash.',
    variants: () => [
      {
        detail: {},
        usesSecret: false,
        usesAlgorithm: true,
        compute: (_key, message, { hash }) => hash(message),
      },
    ],
  },
  {
    id: 'hash-concatenation',
    layer: 'construction',
    likelihood: 40,
    title: 'The secret key and the email were joined and hashed, instead of using HMAC.',
    agent:
      'The website glued the secret key and the email together and made a checksum of that. Crisp expects another way of combining the two (HMAC). Ask the developers to use it.',
    developer:
      'The value is a hash of {order}, joined {separator}. That is not HMAC, and it protects the secret key less well.',
    fix: 'Use the HMAC function of your language, with the secret key as key and the email as message.',
    labels: {
      order: {
        'secret-email': 'the secret key followed by the email',
        'email-secret': 'the email followed by the secret key',
      },
      separator: {
        '': 'directly',
        ':': 'with a colon',
        '.': 'with a full stop',
        '|': 'with a vertical bar',
        '-': 'with a dash',
        '&': 'with an ampersand',
      },
    },
    variants: () => concatenations,
  },
  {
    id: 'double-hmac',
    layer: 'construction',
    likelihood: 8,
    title: 'The signature was signed again.',
    agent:
      'The website signed the email and then signed the result once more. Ask the developers to sign only once.',
    developer:
      'The value is the HMAC, under the same key, of the HMAC’s {form}. Often one layer signs in a helper and another layer calls the helper on its result.',
    fix: 'Compute the HMAC once and push its hex text.',
    labels: { form: { hex: 'hex text', raw: 'raw bytes' } },
    variants: () => [
      {
        ...keyed,
        detail: { form: 'hex' },
        compute: (key, message, { hmac }) => hmac(key, hexBytes(hmac(key, message))),
      },
      {
        ...keyed,
        detail: { form: 'raw' },
        weight: 0.5,
        compute: (key, message, { hmac }) => hmac(key, hmac(key, message)),
      },
    ],
  },
  {
    id: 'hash-of-hmac',
    layer: 'construction',
    likelihood: 8,
    title: 'The signature was hashed again.',
    agent:
      'The website made a correct-looking signature and then scrambled it once more. Ask the developers to send the signature itself.',
    developer: 'The value is a hash of the HMAC’s {form}, not the HMAC.',
    fix: 'Push the HMAC’s hex text itself; leave out the hash around it.',
    labels: { form: { hex: 'hex text', raw: 'raw bytes' } },
    variants: () => [
      {
        ...keyed,
        detail: { form: 'hex' },
        compute: (key, message, { hash, hmac }) => hash(hexBytes(hmac(key, message))),
      },
      {
        ...keyed,
        detail: { form: 'raw' },
        weight: 0.5,
        compute: (key, message, { hash, hmac }) => hash(hmac(key, message)),
      },
    ],
  },
  {
    id: 'handmade-hmac',
    layer: 'construction',
    likelihood: 5,
    title: 'A home-made HMAC function leaves out a step: {slip}.',
    agent:
      'The website uses its own version of the signing method, and that version is not quite right. Ask the developers to use the ready-made function of their programming language.',
    developer:
      'The value is what a hand-written HMAC gives when {slip}. RFC 2104 asks for both passes, over raw bytes, with the key filled up to the block length.',
    fix: 'Replace the hand-written function by the HMAC function of your language’s standard library.',
    labels: {
      slip: {
        'inner-only': 'only the inner hash is computed',
        'inner-hex': 'the inner hash goes into the outer one as hex text',
        'key-not-padded': 'the key is not filled up to the block length',
        'key-not-padded-inner-hex':
          'the key is not filled up to the block length and the inner hash goes into the outer one as hex text',
      },
    },
    variants: () => [
      {
        ...keyed,
        detail: { slip: 'inner-only' },
        compute: (key, message, primitives) =>
          primitives.hash(
            pad(blockKey(key, primitives), algorithms[primitives.algorithm].blockBytes, 0x36),
            message,
          ),
      },
      { ...keyed, detail: { slip: 'inner-hex' }, compute: handmade(true, hexBytes) },
      { ...keyed, detail: { slip: 'key-not-padded' }, compute: handmade(false, (inner) => inner) },
      {
        ...keyed,
        detail: { slip: 'key-not-padded-inner-hex' },
        weight: 0.3,
        compute: handmade(false, hexBytes),
      },
    ],
  },
  {
    id: 'hmac-state-reused',
    layer: 'construction',
    likelihood: 6,
    title: 'The email was fed into the signing function twice.',
    agent:
      'The website put the email in twice when it signed. Ask the developers to start afresh for each signature.',
    developer:
      'The signed text is the email followed by the email again. An HMAC object keeps what it was given: an update was called twice, or the object was reused without a reset.',
    fix: 'Make a new HMAC object for every signature, and update it with the email once.',
    variants: () => [
      { ...keyed, detail: {}, compute: (key, message, { hmac }) => hmac(key, joined(message, message)) },
    ],
  },
  {
    id: 'go-sum-misuse',
    layer: 'construction',
    likelihood: 12,
    title: 'The email was put in front of the digest of nothing.',
    agent:
      'The website’s code looks right but signs nothing at all: the first part of this signature is the email itself. Ask the developers to correct the signing line.',
    developer:
      'In Go, Sum(b) appends the digest to b, it does not digest b. The value is hex(email) followed by the {of} of an empty message.',
    labels: { of: { hmac: 'HMAC', hash: 'plain hash' } },
    fix: 'Write the email first, then take the sum of nothing: mac.Write([]byte(email)); signature := hex.EncodeToString(mac.Sum(nil)).',
    variants: () => [
      {
        ...keyed,
        detail: { of: 'hmac' },
        changesLength: true,
        compute: (key, message, { hmac }) => joined(message, hmac(key, new Uint8Array())),
      },
      {
        detail: { of: 'hash' },
        weight: 0.3,
        usesSecret: false,
        usesAlgorithm: true,
        changesLength: true,
        compute: (_key, message, { hash }) => joined(message, hash()),
      },
    ],
  },
  {
    id: 'signature-is-input',
    layer: 'construction',
    likelihood: 25,
    title: 'The “signature” is {which}, not a signature.',
    agent:
      'The website sent {which} in the place of the signature. Ask the developers to send the signature that the backend computes.{exposure}',
    developer:
      'The second value of the pair is {which}; nothing was signed. Two arguments were probably mixed up.',
    fix: 'Push [email, signature] with the signature that the backend computed for this email.{exposure}',
    labels: {
      which: {
        email: 'the email itself',
        'secret-key': 'the secret key itself',
        'other-secret-key': 'the secret key of another website',
        'previous-secret-key': 'a previous secret key',
        'website-id': 'the public website ID',
        'user-id': 'the user’s ID',
        nickname: 'the user’s name',
        phone: 'the user’s phone number',
      },
      exposure: {
        none: '',
        'secret-key': ' Then roll that key in Crisp: everybody who could read it can sign any email.',
      },
    },
    variants: ({ website, websites, identity }) => {
      const given = (
        which: string,
        value: string | undefined,
        weight: number,
        exposure = 'none',
      ): readonly ConstructionVariant[] =>
        value === undefined || value === ''
          ? []
          : [
              {
                detail: { which, exposure },
                usesSecret: false,
                usesAlgorithm: false,
                usesMessage: false,
                weight,
                compute: () => value,
              },
            ];
      return [
        {
          detail: { which: 'email', exposure: 'none' },
          usesSecret: false,
          usesAlgorithm: false,
          // What lost its @ is no email any more: a hash of it, for instance, is a mistake of its own.
          compute: (_key, message) => (message.includes(0x40) ? text.decode(message) : ''),
        },
        {
          detail: { which: 'secret-key', exposure: 'secret-key' },
          usesSecret: true,
          usesAlgorithm: false,
          usesMessage: false,
          compute: (key) => text.decode(key),
        },
        ...websites
          .filter(({ secret }) => secret !== website.secret)
          .flatMap(({ secret }) => given('other-secret-key', secret, 0.2, 'secret-key')),
        ...[website, ...websites]
          .flatMap(({ previousSecrets }) => previousSecrets)
          .flatMap(({ secret }) => given('previous-secret-key', secret, 0.2)),
        ...given('website-id', website.websiteId, 1),
        ...given('user-id', identity.userId, 1),
        ...given('nickname', identity.nickname, 0.3),
        ...given('phone', identity.phone, 0.3),
      ];
    },
  },
  {
    id: 'signature-is-token',
    layer: 'construction',
    likelihood: 20,
    title: 'The “signature” is a token, not a signature.',
    agent:
      'The website sent a login token in the place of the signature; other chat products use such tokens. Ask the developers to send the signature that Crisp expects.',
    developer:
      'The value is a JSON Web Token or another token. Crisp takes the hex HMAC-SHA256 of the email, and no token.',
    fix: 'Compute HMAC-SHA256 of the email, keyed with the website’s secret key, and push its hex text.',
    variants: () => [
      {
        ...keyed,
        detail: { which: 'jwt' },
        usesAlgorithm: false,
        fits: (signature) => signature.includes('.') || signature.includes('%2E'),
        compute: (key, message, { hmac }) => {
          const signed = `${jwtHead}.${base64Url(JSON.stringify({ email: text.decode(message) }))}`;
          return `${signed}.${base64Url(hmac(key, bytesOf(signed)))}`;
        },
      },
    ],
  },
];
