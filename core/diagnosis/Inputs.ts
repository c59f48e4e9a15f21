import type { Material, MessageCause, SecretCause, Stage, Variant } from '../causes/Cause.ts';
import type { CauseId } from '../causes/CauseId.ts';
import type { Facts } from '../causes/Facts.ts';
import { bytesOf } from '../signature/bytesOf.ts';
import type { Explanation, Finding } from './Diagnosis.ts';
import { addExplanation, costOf, type WeighedExplanation } from './WeighedExplanation.ts';

/** One key or message that may have been used, with every equally short way of getting there. */
export interface Input {
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
  #bytes: Uint8Array | undefined;

  constructor(depth: number, value: Material, facts: Facts, stage: Stage, explanation: WeighedExplanation) {
    this.depth = depth;
    this.value = value;
    this.facts = facts;
    this.stage = stage;
    this.explanations = [explanation];
  }

  get bytes(): Uint8Array {
    this.#bytes ??= bytesOf(this.value);
    return this.#bytes;
  }

  get cost(): number {
    return this.explanations[0]?.cost ?? 0;
  }
}

/** A mistake with what it gives. */
interface Made {
  readonly cause: InputCause;
  readonly variant: Variant;
}

/**
 * What an unusual variant gives, alone or with a usual one before or after it. There are tens of thousands, so nothing is
 * worked out before somebody asks.
 */
class Unusual implements Input {
  readonly #steps: readonly Made[];

  constructor(...steps: readonly Made[]) {
    this.#steps = steps;
  }

  get bytes(): Uint8Array {
    return bytesOf(this.#steps.at(-1)?.variant.value ?? '');
  }

  get explanations(): readonly WeighedExplanation[] {
    return [
      {
        findings: this.#steps.map(({ cause, variant }) => ({ id: cause.id, detail: variant.detail })),
        cost: this.#steps.reduce((sum, { cause, variant }) => sum + costOf(cause, variant.weight), 0),
      },
    ];
  }
}

/** The most usual variant of a mistake in this text, where there is one. */
function firstOf(cause: InputCause, value: Material, facts: Facts): Made | undefined {
  for (const variant of cause.variants(value, facts)) return { cause, variant };
  return undefined;
}

const stageRank: Readonly<Record<Stage, number>> = { source: 0, text: 1, bytes: 2 };

/** More inputs than this at one depth are not worth their memory; reached only with thousands of known emails. */
const mostPerDepth = 120_000;

/**
 * Bytes that the inputs of one depth, or the unusual ones, may take, each counted as what it began with: a long text has
 * many more variants than a short one, and each of them is long. Emails of up to a hundred characters do not come near.
 */
const mostBytes = 8_000_000;

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

/** Whether every character is its own UTF-8 byte. */
const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

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
  /** All states so far, by their bytes. */
  readonly #seen = new Map<string, State>();
  readonly #depths: (readonly State[])[];
  /** How many inputs of a length like the first one's there is memory for. */
  readonly #most: number;
  /** The causes of which three may follow each other. */
  readonly #steps: ReadonlySet<CauseId>;
  #unusual: readonly Input[] | undefined;
  #besideUsual: readonly Input[] | undefined;
  #isUnusualCut = false;
  /** The first depth that had to be cut short. */
  #cutAt = Number.POSITIVE_INFINITY;

  constructor(start: Material, causes: readonly InputCause[], facts: Facts) {
    this.#causes = [...causes].sort((a, b) => b.likelihood - a.likelihood);
    this.#steps = new Set(causes.filter((cause) => 'isStep' in cause).map(({ id }) => id));
    const first = new State(0, start, facts, 'source', { findings: [], cost: 0 });
    this.#most = Math.ceil(mostBytes / Math.max(1, first.bytes.length));
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

  /** The inputs that the unusual variants of one mistake give, in no order; the same one may be among them twice. */
  get unusual(): readonly Input[] {
    this.#unusual ??= this.#withinMemory(this.#makeUnusual());
    return this.#unusual;
  }

  /** Whether unusual inputs are missing, since there were too many. */
  get isUnusualCut(): boolean {
    return this.#isUnusualCut;
  }

  /** What the unusual variants give with the usual one of another mistake in the same text beside them. */
  get unusualBesideUsual(): readonly Input[] {
    this.#besideUsual ??= this.#withinMemory(this.#makeBesideUsual());
    return this.#besideUsual;
  }

  #withinMemory(all: Iterable<Input>): readonly Input[] {
    const inputs: Input[] = [];
    for (const input of all) {
      if (inputs.length >= this.#most) {
        this.#isUnusualCut = true;
        return inputs;
      }
      inputs.push(input);
    }
    return inputs;
  }

  *#madeUnusual(value: Material, facts: Facts): Iterable<Made> {
    for (const cause of this.#causes)
      for (const variant of cause.unusual?.(value, facts) ?? []) yield { cause, variant };
  }

  *#makeUnusual(): Iterable<Input> {
    for (const { value, facts } of this.#statesAt(0))
      for (const made of this.#madeUnusual(value, facts)) yield new Unusual(made);
  }

  *#makeBesideUsual(): Iterable<Input> {
    for (const { value, facts } of this.#statesAt(0)) {
      for (const cause of this.#causes) {
        if (cause.besideUnusual === undefined) continue;
        const isBefore = cause.besideUnusual === 'before';
        const usual = isBefore ? firstOf(cause, value, facts) : undefined;
        if (isBefore && usual === undefined) continue;
        for (const made of this.#madeUnusual(usual?.variant.value ?? value, facts)) {
          // What stands in the place of a text was mostly typed where it was used.
          if (made.cause === cause || made.cause.stage === 'source') continue;
          const last = usual === undefined ? firstOf(cause, made.variant.value, facts) : made;
          if (last !== undefined) yield new Unusual(usual ?? made, last);
        }
      }
    }
  }

  #statesAt(depth: number): readonly State[] {
    const known = this.#depths[depth];
    if (known !== undefined) return known;
    const states: State[] = [];
    for (const before of this.#statesAt(depth - 1)) {
      if (states.length >= Math.min(mostPerDepth, this.#most)) {
        this.#cutAt = Math.min(this.#cutAt, depth);
        break;
      }
      this.#extend(before, states);
    }
    states.sort((a, b) => a.cost - b.cost);
    this.#depths[depth] = states;
    return states;
  }

  #extend(before: State, states: State[]): void {
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
        const known = this.#seen.get(key);
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
          this.#seen.set(key, state);
          states.push(state);
        }
      }
    }
  }
}
