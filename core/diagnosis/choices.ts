import type { ConstructionVariant, DigestVariant, Primitives } from '../causes/Cause.ts';
import type { Facts } from '../causes/Facts.ts';
import { catalogueByLayer } from '../causes/index.generated.ts';
import { type Algorithm, algorithms } from '../signature/Algorithm.ts';
import { concatenated } from '../signature/concatenated.ts';
import { hash } from '../signature/digest.ts';
import { hexBytesOf } from '../signature/hexBytesOf.ts';
import { hmac } from '../signature/hmac.ts';
import { mac } from '../signature/mac.ts';
import { costOf, type WeighedExplanation } from './WeighedExplanation.ts';

interface Choice {
  readonly explanation: WeighedExplanation;
}

/** The algorithm of a digest, with the mistake that it is. */
export interface AlgorithmChoice extends Choice {
  readonly algorithm: Algorithm;
}

/** How key and message are combined, with the mistake that it is. */
export interface ConstructionChoice extends Choice {
  readonly variant: ConstructionVariant;
}

const nothingWrong: WeighedExplanation = { findings: [], cost: 0 };

export const rightConstruction: ConstructionChoice & { readonly variant: DigestVariant } = {
  explanation: nothingWrong,
  variant: {
    detail: {},
    usesSecret: true,
    usesAlgorithm: true,
    compute: (key, message, primitives) => primitives.hmac(key, message),
  },
};

export const rightAlgorithm: AlgorithmChoice = { algorithm: 'sha256', explanation: nothingWrong };

export const wrongAlgorithms: readonly AlgorithmChoice[] = catalogueByLayer.algorithm.flatMap((cause) =>
  cause.algorithms.map(({ algorithm, weight }) => ({
    algorithm,
    explanation: { findings: [{ id: cause.id, detail: { algorithm } }], cost: costOf(cause, weight) },
  })),
);

export const wrongConstructions = (facts: Facts): readonly ConstructionChoice[] =>
  catalogueByLayer.construction.flatMap((cause) =>
    Array.from(cause.variants(facts), (variant) => ({
      variant,
      explanation: {
        findings: [{ id: cause.id, detail: variant.detail }],
        cost: costOf(cause, variant.weight),
      },
    })),
  );

/** What constructions are built from, for one candidate. */
export const primitivesOf = (algorithm: Algorithm): Primitives => ({
  algorithm,
  hash: (...parts) => hash(algorithm, ...parts),
  hmac: (key, message) => mac(algorithm, key, message),
  sign: (key, message) => hmac('sha256', key, message),
  joined: (...parts) => concatenated(parts),
  hex: hexBytesOf,
  blockKey: (key) => (key.length > algorithms[algorithm].blockBytes ? hash(algorithm, key) : key),
  each: (make, ...values) => make(...values),
});
