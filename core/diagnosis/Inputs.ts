import type { Material, MessageCause, SecretCause, Stage } from '../causes/Cause.ts';
import type { CauseId } from '../causes/CauseId.ts';
import type { Facts } from '../causes/Facts.ts';
import { isAscii } from '../isAscii.ts';
import { bytesOf } from '../signature/bytesOf.ts';
import type { Explanation, Finding } from './Diagnosis.ts';
import { type UnusualInputs, unusualOf } from './unusualOf.ts';
import { unusualBesideUsual, unusualVariants } from './unusualVariants.ts';
import { addExplanation, costOf, type WeighedExplanation } from './WeighedExplanation.ts';

/** One key or message that may have been used, with every equally short way of getting there. */
export interface Input {
  /** The text, or the bytes that it has become. */
  readonly value: Material;
  /** Made whenever they are asked for. */
  readonly bytes: Uint8Array;
  readonly explanations: readonly WeighedExplanation[];
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

/** The same for three mistakes: only steps that texts go through one after the other are made so often. */
const highestCostOfThree = 13.2;

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
  readonly #makeUnusual: (
    variants: typeof unusualVariants | typeof unusualBesideUsual,
    most: number,
  ) => UnusualInputs;
  #unusual: UnusualInputs | undefined;
  #besideUsual: UnusualInputs | undefined;
  /** The first depth that had to be cut short. */
  #cutAt = Number.POSITIVE_INFINITY;

  constructor(start: Material, causes: readonly InputCause[], facts: Facts) {
    this.#causes = [...causes].sort((a, b) => b.likelihood - a.likelihood);
    this.#steps = new Set(causes.filter((cause) => 'isStep' in cause).map(({ id }) => id));
    const first = new State(0, start, facts, 'source', { findings: [], cost: 0 });
    this.#most = Math.ceil(mostBytes / Math.max(1, bytesOf(start).length));
    this.#makeUnusual = (variants, most) => unusualOf(() => variants(start, this.#causes, facts), most);
    this.#seen.set(keyOf(start), first);
    this.#depths = [[first]];
  }

  /** All inputs that take exactly this many mistakes, likeliest first. */
  at(depth: number): readonly Input[] {
    return this.#statesAt(depth);
  }

  /** Whether inputs are missing there, since there were too many at that depth or at one before. */
  isCut(depth: number): boolean {
    return this.#cutAt <= depth;
  }

  /** What the unusual variants of one mistake give. */
  get unusual(): UnusualInputs {
    this.#unusual ??= this.#makeUnusual(unusualVariants, this.#most);
    return this.#unusual;
  }

  /** What the unusual variants give with the usual one of another mistake in the same text beside them. */
  get unusualBesideUsual(): UnusualInputs {
    // Two mistakes give more than one.
    this.#besideUsual ??= this.#makeUnusual(unusualBesideUsual, 2 * this.#most);
    return this.#besideUsual;
  }

  #statesAt(depth: number): readonly State[] {
    const known = this.#depths[depth];
    if (known !== undefined) return known;
    const states: State[] = [];
    const isKept = depth <= deepestKept;
    const seen = isKept ? this.#seen : new Map<string, State>();
    for (const before of this.#statesAt(depth - 1)) {
      if (states.length >= Math.min(mostPerDepth, this.#most)) {
        this.#cutAt = Math.min(this.#cutAt, depth);
        break;
      }
      this.#extend(before, states, seen);
    }
    states.sort((a, b) => a.cost - b.cost);
    if (isKept) this.#depths[depth] = states;
    return states;
  }

  #extend(before: State, states: State[], seen: Map<string, State>): void {
    const highest = before.depth > 1 ? highestCostOfThree : highestCost;
    const used = before.explanations.map((explanation) => ({
      explanation,
      ids: explanation.findings.map(({ id }) => id),
    }));
    const isLate = before.depth > 1;
    if (isLate && !used.some(({ ids }) => ids.every((id) => this.#steps.has(id)))) return;
    for (const cause of isLate ? this.#causes.filter(({ id }) => this.#steps.has(id)) : this.#causes) {
      if (stageRank[cause.stage] < stageRank[before.stage]) continue;
      const explanation = used.find(({ ids }) => !ids.includes(cause.id))?.explanation;
      if (explanation === undefined) continue;
      // Not even its likeliest variant is worth the work.
      if (before.depth > 0 && explanation.cost + costOf(cause) > highest) continue;
      for (const variant of cause.variants(before.value, before.facts)) {
        const cost = explanation.cost + costOf(cause, variant.weight);
        if (before.depth > 0 && cost > highest) continue;
        const key = keyOf(variant.value);
        const known = this.#seen.get(key) ?? seen.get(key);
        // Fewer mistakes reach it.
        if (known !== undefined && known.depth <= before.depth) continue;
        const after = new LongerExplanation(explanation, { id: cause.id, detail: variant.detail }, cost);
        if (known !== undefined) known.explanations = addExplanation(known.explanations, after);
        else {
          const state = new State(
            before.depth + 1,
            variant.value,
            variant.facts ?? before.facts,
            cause.stage,
            after,
          );
          seen.set(key, state);
          states.push(state);
        }
      }
    }
  }
}
