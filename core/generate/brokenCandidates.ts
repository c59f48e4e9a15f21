import type {
  AlgorithmCause,
  Cause,
  ConstructionCause,
  EncodingCause,
  Material,
  MessageCause,
  SecretCause,
  Stage,
} from '../causes/Cause.ts';
import type { Layer } from '../causes/CauseId.ts';
import type { Facts, WebsiteFacts } from '../causes/Facts.ts';
import { madeBy } from '../causes/helpers/madeBy.ts';
import { primitivesOf } from '../diagnosis/choices.ts';
import type { Explanation } from '../diagnosis/Diagnosis.ts';
import { isAddress } from '../isAddress.ts';
import { bytesOf } from '../signature/bytesOf.ts';
import { hexOf } from '../signature/hexOf.ts';
import { sameBytes } from '../signature/sameBytes.ts';
import { sign } from '../signature/sign.ts';
import type { ComputingLayer } from './computingLayers.ts';

/** An address for which a digest is the valid one, on the website of this name. */
export interface Standing {
  readonly website: string;
  readonly email: string;
}

/** A signature with mistakes made in it, not yet checked for what a diagnosis makes of it. */
export interface Candidate {
  readonly signature: string;
  readonly causes: Explanation;
  /** Where else the digest in it is good: a mistake may amount to signing another address, or for another website. */
  readonly standsFor: readonly Standing[];
}

/** The chosen causes, by what they change. */
export interface Chosen {
  readonly message: readonly MessageCause[];
  readonly secret: readonly SecretCause[];
  readonly construction: readonly ConstructionCause[];
  readonly algorithm: readonly AlgorithmCause[];
  readonly encoding: readonly EncodingCause[];
}

/** How many of one layer can happen together; a search looks for no more. */
export const mostOfLayer: Readonly<Record<ComputingLayer, number>> = {
  message: 2,
  secret: 2,
  construction: 1,
  algorithm: 1,
  encoding: 3,
};

export const isComputing = (layer: Layer): layer is ComputingLayer => layer in mostOfLayer;

/** The result of mistakes so far; `rank` grows with less usual variants. */
interface Made<T> {
  readonly value: T;
  readonly causes: Explanation;
  readonly rank: number;
  readonly facts: Facts;
}

const byWeight = <T extends { readonly weight?: number }>(variants: Iterable<T>): readonly T[] =>
  [...variants].sort((a, b) => (b.weight ?? 1) - (a.weight ?? 1));

function firstOf<T>(all: Iterable<T>, most: number): readonly T[] {
  const first: T[] = [];
  for (const one of all) {
    if (first.length >= most) break;
    first.push(one);
  }
  return first;
}

/** Every order of a few causes. */
function ordersOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  if (all.length < 2) return [all];
  return all.flatMap((first) =>
    ordersOf(all.filter((one) => one !== first)).map((others) => [first, ...others]),
  );
}

const stageRank: Readonly<Record<Stage, number>> = { source: 0, text: 1, bytes: 2 };

function* withInputMistakes(
  made: Made<Material>,
  causes: readonly (MessageCause | SecretCause)[],
  most: number,
): Generator<Made<Material>> {
  const [cause, ...others] = causes;
  if (cause === undefined) yield made;
  else {
    const before = bytesOf(made.value);
    const changed = byWeight(cause.variants(made.value, made.facts)).filter(
      ({ value }) => !sameBytes(bytesOf(value), before),
    );
    // There are tens of thousands of unusual ones: they are made only where the usual ones give nothing.
    const some = changed.length > 0 ? changed : firstOf(cause.unusual?.(made.value, made.facts) ?? [], most);
    for (const [rank, { value, detail, facts }] of some.slice(0, most).entries()) {
      const causes = [...made.causes, { id: cause.id, detail }];
      yield* withInputMistakes(
        { value, causes, rank: made.rank + rank, facts: facts ?? made.facts },
        others,
        most,
      );
    }
  }
}

const inputsWith = (
  start: Made<Material>,
  causes: readonly (MessageCause | SecretCause)[],
  most: number,
): readonly Made<Material>[] =>
  ordersOf(causes)
    .filter((order) =>
      order.every(({ stage }, at) => stageRank[stage] >= stageRank[order[at - 1]?.stage ?? 'source']),
    )
    .flatMap((order) => [...withInputMistakes(start, order, most)]);

function* withWritingMistakes(
  made: Made<Material>,
  causes: readonly EncodingCause[],
  most: number,
): Generator<Made<Material>> {
  const [cause, ...others] = causes;
  if (cause === undefined) yield made;
  else {
    for (const [rank, { value, detail }] of byWeight(cause.write(made.value)).slice(0, most).entries()) {
      const causes = [...made.causes, { id: cause.id, detail }];
      yield* withWritingMistakes({ ...made, value, causes, rank: made.rank + rank }, others, most);
    }
  }
}

const textOf = new TextDecoder('utf-8', { ignoreBOM: true });
const strictText = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The website of which a key is the secret, and the address that a message is. */
function standingsOf(key: Uint8Array, message: Uint8Array, websites: readonly WebsiteFacts[]): Standing[] {
  let text: string;
  try {
    text = strictText.decode(message).trim();
  } catch {
    return [];
  }
  if (!isAddress(text)) return [];
  const names = websites.filter(({ secret }) => sameBytes(bytesOf(secret), key)).map(({ name }) => name);
  return [...new Set(names)].map((website) => ({ website, email: text }));
}

/** Whether a text holds a secret, so that it must not be given out. */
const holdsSecret = (text: string, { website, websites, otherSecrets = [] }: Facts): boolean =>
  [website, ...websites]
    .flatMap(({ secret, previousSecrets }) => [secret, ...previousSecrets.map((one) => one.secret)])
    .concat(otherSecrets)
    .some((secret) => secret !== '' && text.toLowerCase().includes(secret.toLowerCase()));

function* digestsOf(
  email: Made<Material>,
  secret: Made<Material>,
  chosen: Chosen,
  facts: Facts,
): Generator<Made<Material> & Pick<Candidate, 'standsFor'>> {
  const message = bytesOf(email.value);
  const key = bytesOf(secret.value);
  const [construction] = chosen.construction;
  const algorithms = chosen.algorithm.flatMap(({ id, algorithms }) =>
    byWeight(algorithms).map(({ algorithm }) => ({ algorithm, causes: [{ id, detail: { algorithm } }] })),
  );
  const inputs = [...email.causes, ...secret.causes];
  const constructions = construction === undefined ? [undefined] : byWeight(construction.variants(facts));
  for (const [rank, variant] of constructions.entries()) {
    for (const [position, { algorithm, causes }] of (algorithms.length > 0
      ? algorithms
      : [{ algorithm: 'sha256' as const, causes: [] }]
    ).entries()) {
      const primitives = primitivesOf(algorithm);
      const value =
        variant === undefined ? primitives.hmac(key, message) : madeBy(variant, key, message, primitives);
      // A key, handed on instead of a digest, is never given out, in whatever notation.
      if (typeof value === 'string') {
        if (holdsSecret(value, facts) || (key.length > 0 && value.includes(textOf.decode(key)))) continue;
      }
      const plain = construction === undefined && algorithms.length === 0;
      yield {
        value,
        causes: [
          ...inputs,
          ...(variant === undefined || construction === undefined
            ? []
            : [{ id: construction.id, detail: variant.detail }]),
          ...causes,
        ],
        rank: email.rank + secret.rank + rank + position,
        facts,
        standsFor: plain ? standingsOf(key, message, [facts.website, ...facts.websites]) : [],
      };
    }
  }
}

/**
 * The signatures that making the chosen mistakes gives, the most usual variants first; always the same ones in the
 * same order. Made with the catalogue's own transforms; each mistake changes what the one before it left. None
 * gives a secret away, and none is the valid signature.
 */
export function brokenCandidates(facts: Facts, chosen: Chosen): readonly Candidate[] {
  const { website, email } = facts;
  const count = Object.values(chosen).reduce((sum, of: readonly Cause[]) => sum + of.length, 0);
  // Enough to find one that nothing else explains, and few enough to combine.
  const most = [64, 64, 12, 5][count] ?? 3;
  const valid = sign(website.secret, email);
  const start = { causes: [], rank: 0, facts };
  const emails = inputsWith({ ...start, value: email }, chosen.message, most);
  const secrets = inputsWith({ ...start, value: website.secret }, chosen.secret, most);
  const found = new Map<string, Candidate & { readonly rank: number }>();
  for (const order of ordersOf(chosen.encoding)) {
    for (const signed of emails) {
      for (const key of secrets) {
        for (const digest of digestsOf(signed, key, chosen, facts)) {
          for (const { value, causes, rank } of withWritingMistakes(digest, order, most)) {
            const signature = typeof value === 'string' ? value : hexOf(value);
            if (signature === valid || signature === '' || holdsSecret(signature, facts)) continue;
            const before = found.get(signature);
            if (before !== undefined && before.rank <= rank) continue;
            found.set(signature, { signature, causes, rank, standsFor: digest.standsFor });
          }
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => a.rank - b.rank);
}
