import { bytesOf } from '../../signature/bytesOf.ts';
import type { ConstructionCause, ConstructionVariant } from '../Cause.ts';
import { printedWithKey } from '../helpers/printedWithKey.ts';
import { keyed } from './helpers/keyed.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const textOf = (bytes: Uint8Array | undefined): string => decoder.decode(bytes);

const separators: readonly { readonly separator: string; readonly weight: number }[] = [
  { separator: '', weight: 1 },
  { separator: ':', weight: 0.3 },
  { separator: '.', weight: 0.15 },
  { separator: '|', weight: 0.15 },
  { separator: '-', weight: 0.15 },
  { separator: '&', weight: 0.05 },
  ...[';', ',', ' ', '_', '/', '::', '#', '=', '@', '+', '||', '$', '*', '~', '\n', '\t', '--', ', '].map(
    (separator) => ({
      separator,
      weight: 0.02,
    }),
  ),
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

/** One of the two on both sides, as older interfaces do. */
const enclosed: readonly ConstructionVariant[] = ['', ':'].flatMap((separator) => {
  const between = bytesOf(separator);
  return [
    {
      ...keyed,
      detail: { order: 'secret-email-secret', separator },
      weight: 0.02,
      compute: (key, message, { hash }) => hash(key, between, message, between, key),
    },
    {
      ...keyed,
      detail: { order: 'email-secret-email', separator },
      weight: 0.01,
      compute: (key, message, { hash }) => hash(message, between, key, between, message),
    },
  ] satisfies readonly ConstructionVariant[];
});

/** Both printed into one text. There are hundreds of ways, and who signs so makes few other mistakes beside it. */
const printed = printedWithKey.map(
  ({ order, separator, print }): ConstructionVariant => ({
    ...keyed,
    detail: { order, separator },
    weight: 0.005,
    isAlone: true,
    compute: (key, message, { hash, each }) =>
      hash(each((secret, email) => bytesOf(print(textOf(email), textOf(secret))), key, message)),
  }),
);

/** With the user's id between or around the two. */
const withId = (id: string): readonly ConstructionVariant[] =>
  ['', ':', '|', '.', '-', '_', ','].flatMap((separator) =>
    [
      ['id', 'email', 'secret'],
      ['email', 'id', 'secret'],
      ['secret', 'id', 'email'],
      ['secret', 'email', 'id'],
      ['id', 'secret', 'email'],
      ['email', 'secret', 'id'],
    ].map((order): ConstructionVariant => {
      const [between, idBytes] = [bytesOf(separator), bytesOf(id)];
      return {
        ...keyed,
        detail: { order: order.join('-'), separator },
        weight: 0.005,
        isAlone: true,
        compute: (key, message, { hash }) => {
          const [first = key, second = key, third = key] = order.map((part) =>
            part === 'id' ? idBytes : part === 'email' ? message : key,
          );
          return hash(first, between, second, between, third);
        },
      };
    }),
  );

const all = [...concatenations, ...enclosed, ...printed];

export const hashConcatenation: ConstructionCause = {
  id: 'hash-concatenation',
  layer: 'construction',
  likelihood: 40,
  order: 3,
  variants: ({ identity: { userId } }) => (userId ? [...all, ...withId(userId)] : all),
};
