import type { Compute, ConstructionCause, DigestVariant } from '../Cause.ts';
import { keyed } from './helpers/keyed.ts';

const empty = new Uint8Array();

interface Behind {
  readonly of: string;
  readonly weight?: number;
  /** The same for everybody: nothing of the email is in it. */
  readonly isOfKey?: true;
  readonly digest: Compute;
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

/** The inputs in this order, and the digest behind them. */
const behind = (
  before: NonNullable<DigestVariant['before']>,
  digest: Compute,
): Pick<DigestVariant, 'before' | 'compute'> => ({
  before,
  compute: (key, message, primitives) =>
    primitives.joined(
      ...before.map((input) => (input === 'key' ? key : message)),
      digest(key, message, primitives),
    ),
});

const noText: Compute = (_key, _message, { hash }) => hash();

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
      ...behind(['message'], noText),
    },
    ...behindEmail.map(
      ({ of, weight, digest }): DigestVariant => ({
        ...keyed,
        detail: { before: 'email', of, exposure: 'none' },
        ...(weight === undefined ? {} : { weight }),
        ...behind(['message'], digest),
      }),
    ),
    ...behindKey.map(
      ({ of, weight = 1, isOfKey, digest }): DigestVariant => ({
        ...keyed,
        detail: { before: 'key', of, exposure: 'secret-key' },
        weight,
        ...(isOfKey === true ? { usesMessage: false } : {}),
        ...behind(['key'], digest),
      }),
    ),
    ...(
      [
        ['key', 'message'],
        ['message', 'key'],
      ] as const
    ).map(
      (before): DigestVariant => ({
        ...keyed,
        detail: { before: 'both', of: 'hash', exposure: 'secret-key' },
        weight: 0.1,
        ...behind(before, noText),
      }),
    ),
  ],
};
