import type { ConstructionCause, ConstructionVariant, Primitives } from '../Cause.ts';
import { joined } from './helpers/joined.ts';
import { keyed } from './helpers/keyed.ts';

type Digest = (key: Uint8Array, message: Uint8Array, primitives: Primitives) => Uint8Array;

const empty = new Uint8Array();

interface Behind {
  readonly of: string;
  readonly weight?: number;
  /** The same for everybody: nothing of the email is in it. */
  readonly isOfKey?: true;
  readonly digest: Digest;
}

/** What was digested, in the end, where another text was handed to `Sum`. */
const behindEmail: readonly Behind[] = [
  { of: 'hmac', digest: (key, _message, { hmac }) => hmac(key, empty) },
  { of: 'hmac-of-email', weight: 0.3, digest: (key, message, { hmac }) => hmac(key, message) },
  { of: 'hash-of-key', weight: 0.1, digest: (key, _message, { hash }) => hash(key) },
  { of: 'hmac-of-key', weight: 0.1, digest: (key, message, { hmac }) => hmac(message, key) },
];
const behindKey: readonly Behind[] = [
  { of: 'hash-of-email', weight: 0.2, digest: (_key, message, { hash }) => hash(message) },
  { of: 'hmac', weight: 0.1, isOfKey: true, digest: (key, _message, { hmac }) => hmac(key, empty) },
  { of: 'hmac-of-email', weight: 0.2, digest: (key, message, { hmac }) => hmac(key, message) },
  { of: 'hmac-by-email', weight: 0.2, digest: (_key, message, { hmac }) => hmac(message, empty) },
  { of: 'hmac-of-key', weight: 0.1, digest: (key, message, { hmac }) => hmac(message, key) },
  { of: 'hash', weight: 0.1, isOfKey: true, digest: (_key, _message, { hash }) => hash() },
];

/** Sum(b) puts b in front of the digest. Where b is the secret key, or holds it, the signature tells it to everybody. */
export const goSumMisuse: ConstructionCause = {
  id: 'go-sum-misuse',
  layer: 'construction',
  likelihood: 12,
  order: 8,
  variants: () => [
    {
      detail: { before: 'email', of: 'hash', exposure: 'none' },
      weight: 0.3,
      usesSecret: false,
      usesAlgorithm: true,
      changesLength: true,
      compute: (_key, message, { hash }) => joined(message, hash()),
    },
    ...behindEmail.map(
      ({ of, weight, digest }): ConstructionVariant => ({
        ...keyed,
        detail: { before: 'email', of, exposure: 'none' },
        ...(weight === undefined ? {} : { weight }),
        changesLength: true,
        compute: (key, message, primitives) => joined(message, digest(key, message, primitives)),
      }),
    ),
    ...behindKey.map(
      ({ of, weight = 1, isOfKey, digest }): ConstructionVariant => ({
        ...keyed,
        detail: { before: 'key', of, exposure: 'secret-key' },
        weight,
        ...(isOfKey === true ? { usesMessage: false } : {}),
        changesLength: true,
        compute: (key, message, primitives) => joined(key, digest(key, message, primitives)),
      }),
    ),
    ...([0, 1] as const).map(
      (keyAt): ConstructionVariant => ({
        ...keyed,
        detail: { before: 'both', of: 'hash', exposure: 'secret-key' },
        weight: 0.1,
        changesLength: true,
        compute: (key, message, { hash }) =>
          joined(...(keyAt === 0 ? [key, message] : [message, key]), hash()),
      }),
    ),
  ],
};
