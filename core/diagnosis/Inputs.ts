import type { Material, MessageCause, SecretCause, Stage, Variant } from '../causes/Cause.ts';
import type { CauseId } from '../causes/CauseId.ts';
import type { Facts } from '../causes/Facts.ts';
import { isAscii } from '../isAscii.ts';
import { bytesOf } from '../signature/bytesOf.ts';
import type { Explanation, Finding } from './Diagnosis.ts';
import { type InputParts, UnusualInputs } from './UnusualInputs.ts';
import { type MadeStep, type TwoSteps, unusualBesideUsual } from './unusualVariants.ts';
import { addExplanation, costOf, type WeighedExplanation } from './WeighedExplanation.ts';

/** One key or message that may have been used, with every equally short way of getting there. */
export interface Input {
  /** The text, or the bytes that it has become. */
  readonly value: Material;
  /** Made whenever they are asked for. */
  readonly bytes: Uint8Array;
  readonly explanations: readonly WeighedExplanation[];
}

/** Inputs in an order, as an array has them; they may be made when they are asked for. */
export interface InputList<One = Input> {
  readonly length: number;
  at(nth: number): One | undefined;
}

type InputCause = MessageCause | SecretCause;

/** One mistake after others. There are thousands of these and few are ever looked at, so they share what came before. */
class LongerExplanation implements WeighedExplanation {
  readonly #before: WeighedExplanation;
  readonly #last: Finding;
  readonly cost: number;

  constructor(before: WeighedExplanation, last: Finding, cost: number) {
    this.#before = before;
    this.#last = last;
    this.cost = cost;
  }

  get findings(): Explanation {
    return [...this.#before.findings, this.#last];
  }
}

/** A state of the text on its way, and the input that it is when no further mistake follows. */
class State implements Input {
  readonly depth: number;
  readonly value: Material;
  readonly facts: Facts;
  readonly stage: Stage;
  explanations: readonly WeighedExplanation[];

  constructor(depth: number, value: Material, facts: Facts, stage: Stage, explanation: WeighedExplanation) {
    this.depth = depth;
    this.value = value;
    this.facts = facts;
    this.stage = stage;
    this.explanations = [explanation];
  }

  /** Made anew: an array for each of tens of thousands of texts would take more memory than all the rest. */
  get bytes(): Uint8Array {
    return bytesOf(this.value);
  }

  get cost(): number {
    return this.explanations[0]?.cost ?? 0;
  }
}

const stageRank: Readonly<Record<Stage, number>> = { source: 0, text: 1, bytes: 2 };

/** One mistake after others, and what it costs with them. */
interface Made extends MadeStep {
  readonly before: State;
  readonly explanation: WeighedExplanation;
  readonly cost: number;
}

/** The states of one depth, as far as they are laid out: up to a price. */
interface Growth {
  readonly states: State[];
  /** These and those of depths that are kept, by their bytes. */
  readonly seen: Map<string, State>;
  readonly upTo: number;
}

/** What three mistakes make is looked at once in a search, and a third of all that it would keep. */
const deepestKept = 2;

/** More inputs than this at one depth are not worth their memory; reached only with thousands of known emails. */
const mostPerDepth = 120_000;

/**
 * Bytes that the inputs of one depth, or the unusual ones, may take, each counted as what it began with: a long text has
 * many more variants than a short one, and each of them is long. Emails of up to eighty characters do not reach it.
 */
const mostBytes = 4_000_000;

/**
 * The highest price of a combination. Prices are logarithms, so this is the product of the mistakes' likelihoods: what is
 * seen together less than once in a hundred thousand wrong signatures is left out. There are tens of thousands of such
 * pairs.
 */
const highestCost = 11.5;

/** Likely inputs of one mistake, and of several, at most: with thousands of known emails there are more. */
const mostLikely = 1_000;
const mostLikelyPairs = 8_000;

/** The highest price of three mistakes: only steps that texts go through one after the other are made so often. */
const highestCostOfThree = 13.2;

/** A price that nothing has. */
const nothing = Number.NEGATIVE_INFINITY;

/** What nothing is laid out of yet. */
const ungrown = (): Growth => ({ states: [], seen: new Map(), upTo: nothing });

/** Prices are rounded: a variant that costs just what it may is not to be left out. */
const rounded = 1 - 1e-9;

/** Gives every byte a character of its own, ASCII its own one. */
const latin1 = new TextDecoder('latin1');

/** The same text for the same bytes. */
const keyOf = (value: Material): string =>
  typeof value === 'string' && isAscii(value) ? value : latin1.decode(bytesOf(value));

/**
 * Everything that a number of mistakes can make of an email or of a secret key, computed depth by depth when it is
 * first asked for. An input that fewer mistakes reach is not repeated at a greater depth, so what is found first
 * is the shortest explanation.
 */
export class Inputs {
  readonly #causes: readonly InputCause[];
  /** All states that are kept, by their bytes. */
  readonly #seen = new Map<string, State>();
  readonly #depths: (readonly State[])[];
  /** How many inputs of a length like the first one's there is memory for. */
  readonly #most: number;
  /** The causes of which three may follow each other. */
  readonly #steps: ReadonlySet<CauseId>;
  readonly #growths: (Growth | undefined)[] = [];
  readonly #likely: Map<number, readonly State[]>[] = [];
  readonly #makeUnusual: () => UnusualInputs<Variant>;
  readonly #makeBesideUsual: () => UnusualInputs<TwoSteps>;
  #unusual: UnusualInputs<Variant> | undefined;
  #besideUsual: UnusualInputs<TwoSteps> | undefined;
  /** The first depth that had to be cut short. */
  #cutAt = Number.POSITIVE_INFINITY;

  constructor(start: Material, causes: readonly InputCause[], facts: Facts) {
    this.#causes = [...causes].sort((a, b) => b.likelihood - a.likelihood);
    this.#steps = new Set(causes.filter((cause) => 'isStep' in cause).map(({ id }) => id));
    const first = new State(0, start, facts, 'source', { findings: [], cost: 0 });
    this.#most = Math.ceil(mostBytes / Math.max(1, bytesOf(start).length));
    this.#makeUnusual = () =>
      new UnusualInputs(
        this.#causes.map((cause) => ({
          make: () => cause.unusual?.(start, facts) ?? [],
          valueOf: ({ value }: Variant) => value,
          stepsOf: (variant: Variant) => [{ cause, variant }],
        })),
        this.#most,
      );
    const besideUsual = {
      make: () => unusualBesideUsual(start, this.#causes, facts),
      valueOf: ([, { variant }]: TwoSteps) => variant.value,
      stepsOf: (steps: TwoSteps) => steps,
    };
    // Two mistakes give more than one.
    this.#makeBesideUsual = () => new UnusualInputs([besideUsual], 2 * this.#most);
    this.#seen.set(keyOf(start), first);
    this.#depths = [[first]];
  }

  /** All inputs that take exactly this many mistakes, likeliest first. */
  at(depth: number): readonly Input[] {
    return this.#statesAt(depth);
  }

  /** Those of them whose price is no higher than this, thousands at most; the others are not laid out for it. */
  likely(depth: number, mostCost: number): readonly Input[] {
    return this.#likelyAt(depth, mostCost);
  }

  /** Whether inputs are missing there, since there were too many at that depth or at one before. */
  isCut(depth: number): boolean {
    return this.#cutAt <= depth;
  }

  /** What the unusual variants of one mistake give. */
  get unusual(): InputParts {
    this.#unusual ??= this.#makeUnusual();
    return this.#unusual;
  }

  /** What the unusual variants give with the usual one of another mistake in the same text beside them. */
  get unusualBesideUsual(): InputParts {
    this.#besideUsual ??= this.#makeBesideUsual();
    return this.#besideUsual;
  }

  #statesAt(depth: number): readonly State[] {
    const known = this.#depths[depth];
    if (known !== undefined) return known;
    const states = this.#grow(depth, depth > 2 ? highestCostOfThree : highestCost);
    states.sort((a, b) => a.cost - b.cost);
    if (depth <= deepestKept) this.#depths[depth] = states;
    this.#growths[depth] = undefined;
    return states;
  }

  #likelyAt(depth: number, mostCost: number): readonly State[] {
    const byCost = this.#likely[depth] ?? new Map<number, readonly State[]>();
    this.#likely[depth] = byCost;
    const known = byCost.get(mostCost);
    if (known !== undefined) return known;
    const states = this.#upTo(depth, mostCost)
      .filter(({ cost }) => cost <= mostCost)
      .sort((one, other) => one.cost - other.cost)
      .slice(0, depth > 1 ? mostLikelyPairs : mostLikely);
    byCost.set(mostCost, states);
    return states;
  }

  #upTo(depth: number, mostCost: number): readonly State[] {
    if (depth < 2) return this.#statesAt(depth);
    if (depth <= deepestKept) return this.#grow(depth, mostCost);
    const growth: Growth = { ...ungrown(), upTo: mostCost };
    for (const before of this.#likelyAt(depth - 1, mostCost)) this.#extend(before, nothing, growth);
    return growth.states;
  }

  /** All states at this depth that cost so much at most. */
  #grow(depth: number, upTo: number): State[] {
    const grown = this.#growths[depth] ?? {
      ...ungrown(),
      seen: depth <= deepestKept ? this.#seen : new Map<string, State>(),
    };
    if (grown.upTo >= upTo) return grown.states;
    const growth: Growth = { ...grown, upTo };
    this.#growths[depth] = growth;
    for (const before of this.#statesAt(depth - 1)) {
      if (growth.states.length >= Math.min(mostPerDepth, this.#most)) {
        this.#cutAt = Math.min(this.#cutAt, depth);
        break;
      }
      this.#extend(before, grown.upTo, growth);
    }
    return growth.states;
  }

  /**
   * What costs more than `from`, and no more than is wanted now: what is likely is mostly asked for alone, and a usual change of an
   * unusual text is made again sooner than a hundred rare ones are kept.
   */
  #extend(before: State, from: number, growth: Growth): void {
    const used = before.explanations.map((explanation) => ({
      explanation,
      ids: explanation.findings.map(({ id }) => id),
    }));
    const isLate = before.depth > 1;
    const highest = isLate ? highestCostOfThree : highestCost;
    const upTo = before.depth === 0 ? Number.POSITIVE_INFINITY : Math.min(growth.upTo, highest);
    if (isLate && !used.some(({ ids }) => ids.every((id) => this.#steps.has(id)))) return;
    for (const cause of isLate ? this.#causes.filter(({ id }) => this.#steps.has(id)) : this.#causes) {
      if (stageRank[cause.stage] < stageRank[before.stage]) continue;
      const explanation = used.find(({ ids }) => !ids.includes(cause.id))?.explanation;
      if (explanation === undefined) continue;
      const likeliest = explanation.cost + costOf(cause);
      if (likeliest > upTo) continue;
      const leastWeight = Math.exp(likeliest - upTo) * rounded;
      for (const variant of cause.variants(before.value, before.facts, leastWeight)) {
        const cost = explanation.cost + costOf(cause, variant.weight);
        if (cost > from && cost <= upTo) this.#add({ before, explanation, cause, variant, cost }, growth);
      }
    }
  }

  #add(made: Made, growth: Growth): void {
    const { before, explanation, cause, variant, cost } = made;
    const key = keyOf(variant.value);
    const earlier = this.#seen.get(key);
    // Fewer mistakes reach it.
    if (earlier !== undefined && earlier.depth <= before.depth) return;
    const known = growth.seen.get(key);
    const after = new LongerExplanation(explanation, { id: cause.id, detail: variant.detail }, cost);
    if (known !== undefined) {
      known.explanations = addExplanation(known.explanations, after);
      return;
    }
    const facts = variant.facts ?? before.facts;
    const state = new State(before.depth + 1, variant.value, facts, cause.stage, after);
    growth.seen.set(key, state);
    growth.states.push(state);
  }
}
