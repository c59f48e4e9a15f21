import type { ConstructionVariant } from '../causes/Cause.ts';
import { catalogueByLayer } from '../causes/catalogueByLayer.ts';
import type { Facts } from '../causes/Facts.ts';
import { type Algorithm, algorithms } from '../signature/Algorithm.ts';
import { hash } from '../signature/digest.ts';
import { hmac } from '../signature/hmac.ts';
import { sign } from '../signature/sign.ts';
import { verdictOf } from '../signature/verdictOf.ts';
import type { Diagnosis, Explanation } from './Diagnosis.ts';
import { type Input, Inputs } from './Inputs.ts';
import { Matcher } from './Matcher.ts';
import { type Cell, cellsOf, deepest } from './plan.ts';
import type { Question } from './Question.ts';
import { addReckoning, costOf, type Reckoning } from './Reckoning.ts';
import { suspectsOf } from './suspectsOf.ts';
import type { Target } from './Target.ts';
import { targetsOf } from './targetsOf.ts';

export interface SearchOptions {
  /** Digests to compute at most. Default 20 million. */
  readonly maxCandidates?: number;
  /** Wall-clock milliseconds to spend at most. Default 2,000. */
  readonly maxMs?: number;
  /** Asked every few hundred candidates. */
  readonly isCancelled?: () => boolean;
  /** Told the number of candidates so far, every few thousand. */
  readonly onProgress?: (candidates: number) => void;
}

interface Algorithms {
  readonly algorithm: Algorithm;
  readonly way: Reckoning;
}

interface Construction {
  readonly variant: ConstructionVariant;
  readonly way: Reckoning;
}

const rightWay: Reckoning = { findings: [], cost: 0 };
const rightConstruction: Construction = {
  way: rightWay,
  variant: {
    detail: {},
    usesSecret: true,
    usesAlgorithm: true,
    compute: (key, message, primitives) => primitives.hmac(key, message),
  },
};

const rightAlgorithm: Algorithms = { algorithm: 'sha256', way: rightWay };

const wrongAlgorithms: readonly Algorithms[] = catalogueByLayer.algorithm.flatMap((cause) =>
  cause.algorithms.map(({ algorithm, weight }) => ({
    algorithm,
    way: { findings: [{ id: cause.id, detail: { algorithm } }], cost: costOf(cause, weight) },
  })),
);

const wrongConstructions = (facts: Facts): readonly Construction[] =>
  catalogueByLayer.construction.flatMap((cause) =>
    Array.from(cause.variants(facts), (variant) => ({
      variant,
      way: { findings: [{ id: cause.id, detail: variant.detail }], cost: costOf(cause, variant.weight) },
    })),
  );

const primitivesOf = (algorithm: Algorithm) => ({
  algorithm,
  hash: (...parts: readonly Uint8Array[]) => hash(algorithm, ...parts),
  hmac: (key: Uint8Array, message: Uint8Array) => hmac(algorithm, key, message),
});

/** Texts that stand where a signature should be because a variable was empty. */
const emptyValues: ReadonlySet<string> = new Set([
  'undefined',
  'null',
  'None',
  'nil',
  'NULL',
  'NaN',
  '[object Object]',
  'false',
]);

/** One search: the state that its steps share. */
class Search {
  candidates = 0;
  stopped = false;
  /** The number of causes in the shortest explanation so far. */
  shortest = Number.POSITIVE_INFINITY;
  proofs: readonly Reckoning[] = [];
  readonly #matcher: Matcher;
  readonly #messages: Inputs;
  readonly #secrets: Inputs;
  readonly #constructions: readonly (readonly Construction[])[];
  readonly #algorithms: readonly (readonly Algorithms[])[];
  readonly #options: SearchOptions;
  readonly #deadline: number;

  constructor(facts: Facts, matcher: Matcher, started: number, options: SearchOptions) {
    this.#matcher = matcher;
    this.#messages = new Inputs(facts.email, catalogueByLayer.message, facts);
    this.#secrets = new Inputs(facts.website.secret, catalogueByLayer.secret, facts);
    this.#constructions = [[rightConstruction], wrongConstructions(facts)];
    this.#algorithms = [[rightAlgorithm], wrongAlgorithms].map((those) =>
      those.filter(({ algorithm }) => matcher.expects(algorithms[algorithm].digestBytes)),
    );
    this.#options = options;
    this.#deadline = started + (options.maxMs ?? 2_000);
  }

  get cut(): boolean {
    return this.#messages.cut || this.#secrets.cut;
  }

  /** Goes through the numbers of computing mistakes, fewest first, until no shorter explanation can come. */
  run(): void {
    for (let mistakes = 0; mistakes <= deepest; mistakes++) {
      if (mistakes + this.#matcher.fewestFindings > this.shortest) return;
      for (const cell of cellsOf(mistakes)) {
        this.#runCell(cell);
        if (this.stopped) return;
      }
    }
  }

  #runCell(cell: Cell): void {
    const messages = this.#messages.at(cell.message).slice(0, cell.most);
    const secrets = this.#secrets.at(cell.secret).slice(0, cell.most);
    for (const construction of this.#constructions[cell.construction] ?? []) {
      // Without the secret in it, one key stands for all of them.
      if (!construction.variant.usesSecret && cell.secret > 0) continue;
      if (!construction.variant.usesAlgorithm && cell.algorithm > 0) continue;
      for (const algorithm of this.#algorithmsFor(construction.variant, cell.algorithm)) {
        const primitives = primitivesOf(algorithm.algorithm);
        for (const secret of secrets) {
          for (const message of messages) {
            const made = construction.variant.compute(secret.bytes, message.bytes, primitives);
            this.#count();
            if (this.stopped) return;
            const hits = typeof made === 'string' ? this.#matcher.matchText(made) : this.#matcher.match(made);
            for (const target of hits) this.#prove(message, secret, construction, algorithm, target);
          }
        }
      }
    }
  }

  /** A digest whose length no reading has is not worth computing, unless the construction changes the length. */
  #algorithmsFor(variant: ConstructionVariant, wrong: 0 | 1): readonly Algorithms[] {
    if (variant.usesAlgorithm && !variant.changesLength) return this.#algorithms[wrong] ?? [];
    return wrong === 0 ? [rightAlgorithm] : variant.usesAlgorithm ? wrongAlgorithms : [];
  }

  #count(): void {
    this.candidates++;
    if ((this.candidates & 0xff) !== 0) return;
    const { maxCandidates = 20_000_000, isCancelled, onProgress } = this.#options;
    if (this.candidates >= maxCandidates || performance.now() > this.#deadline || isCancelled?.()) {
      this.stopped = true;
    }
    if ((this.candidates & 0x3fff) === 0) onProgress?.(this.candidates);
  }

  #prove(
    message: Input,
    secret: Input,
    construction: Construction,
    algorithm: Algorithms,
    target: Target,
  ): void {
    for (const messageWay of message.ways) {
      for (const secretWay of secret.ways) {
        const parts = [messageWay, secretWay, construction.way, algorithm.way, target];
        const findings = parts.flatMap((part) => part.findings);
        if (findings.length > this.shortest) continue;
        if (findings.length < this.shortest) this.proofs = [];
        this.shortest = findings.length;
        const cost = parts.reduce((sum, part) => sum + part.cost, 0);
        this.proofs = addReckoning(this.proofs, { findings, cost });
      }
    }
  }
}

/** Alternatives beyond this number help nobody. */
const mostAlternatives = 8;

/**
 * Finds out which mistakes made a signature what it is.
 *
 * The question's strings are taken exactly as they are. The search tries combinations of the catalogue's causes,
 * fewest first and then likeliest first; it stops at a proof and goes on only for explanations that are as short.
 * Nothing is claimed without recomputing the pasted signature; what the shape alone suggests is `suspected`.
 * Synchronous and pure; run it in a worker where somebody is typing.
 */
export function diagnose(question: Question, options: SearchOptions = {}): Diagnosis {
  const started = performance.now();
  const { signature, ...known } = question;
  const verdict = verdictOf(signature, sign(question.website.secret, question.email));
  const answer = (
    found: Pick<Diagnosis, 'status' | 'causes'> &
      Partial<Pick<Diagnosis, 'alternatives' | 'candidates' | 'complete'>>,
  ): Diagnosis => ({
    verdict,
    alternatives: [],
    candidates: 1,
    complete: true,
    ms: performance.now() - started,
    ...found,
  });
  if (verdict === 'verified') return answer({ status: 'match', causes: [] });
  if (signature === '')
    return answer({ status: 'proven', causes: [{ id: 'signature-missing', detail: {} }] });
  if (emptyValues.has(signature)) {
    return answer({ status: 'proven', causes: [{ id: 'signature-undefined', detail: { text: signature } }] });
  }
  const targets = targetsOf(signature, catalogueByLayer.encoding);
  const search = new Search({ ...known, hash }, new Matcher(targets), started, options);
  if (targets.length > 0) search.run();
  const { candidates } = search;
  const complete = !search.stopped && !search.cut;
  const [best, ...others] = search.proofs;
  if (best !== undefined) {
    const alternatives: readonly Explanation[] = others
      .slice(0, mostAlternatives)
      .map(({ findings }) => findings);
    return answer({ status: 'proven', causes: best.findings, alternatives, candidates, complete });
  }
  const suspects = suspectsOf(signature, targets);
  return answer({
    status: suspects.length > 0 ? 'suspected' : 'unknown',
    causes: suspects,
    candidates,
    complete,
  });
}
