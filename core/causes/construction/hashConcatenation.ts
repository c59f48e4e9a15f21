import { bytesOf } from '../../signature/bytesOf.ts';
import type { ConstructionCause, ConstructionVariant } from '../Cause.ts';
import { keyed } from './helpers/keyed.ts';

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

const all = [...concatenations, ...enclosed];

export const hashConcatenation: ConstructionCause = {
  id: 'hash-concatenation',
  layer: 'construction',
  likelihood: 40,
  order: 3,
  variants: () => all,
};
