import type { Material, MessageCause, SecretCause, Stage, Variant } from '../causes/Cause.ts';
import type { Facts } from '../causes/Facts.ts';
import { bytesOf } from '../signature/bytesOf.ts';
import { addReckoning, costOf, type Reckoning } from './Reckoning.ts';

/** One key or message that may have been used, with every equally short way of getting there. */
export interface Input {
  readonly bytes: Uint8Array;
  readonly ways: readonly Reckoning[];
}

type InputCause = MessageCause | SecretCause;

interface State {
  readonly value: Material;
  readonly facts: Facts;
  readonly stage: Stage;
  readonly input: { readonly bytes: Uint8Array; ways: readonly Reckoning[] };
}

const stageRank: Readonly<Record<Stage, number>> = { source: 0, text: 1, bytes: 2 };

/** More inputs than this at one depth are not worth their memory; reached only with thousands of known emails. */
const mostPerDepth = 120_000;

const latin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
};

/** Whether every character is its own UTF-8 byte. */
const isAscii = (text: string): boolean => {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false;
  return true;
};

/**
 * Everything that a number of mistakes can make of an email or of a secret key, computed depth by depth when it is
 * first asked for. An input that fewer mistakes reach is not repeated at a greater depth, so what is found first
 * is the shortest explanation.
 */
export class Inputs {
  readonly #causes: readonly InputCause[];
  readonly #seen = new Map<string, State['input'] | undefined>();
  readonly #depths: State[][];
  /** Whether a depth had to be cut short. */
  cut = false;

  constructor(start: Material, causes: readonly InputCause[], facts: Facts) {
    this.#causes = [...causes].sort((a, b) => b.likelihood - a.likelihood);
    const bytes = bytesOf(start);
    const input = { bytes, ways: [{ findings: [], cost: 0 }] };
    this.#seen.set(typeof start === 'string' && isAscii(start) ? start : latin1(bytes), undefined);
    this.#depths = [[{ value: start, facts, stage: 'source', input }]];
  }

  /** All inputs that take exactly this many mistakes, likeliest first. */
  at(depth: number): readonly Input[] {
    return this.#statesAt(depth).map(({ input }) => input);
  }

  #statesAt(depth: number): readonly State[] {
    const known = this.#depths[depth];
    if (known !== undefined) return known;
    const states: State[] = [];
    for (const before of this.#statesAt(depth - 1)) {
      if (states.length >= mostPerDepth) {
        this.cut = true;
        break;
      }
      this.#extend(before, states);
    }
    const cheapest = (state: State): number => state.input.ways[0]?.cost ?? 0;
    states.sort((a, b) => cheapest(a) - cheapest(b));
    // From the next depth on these are reached by fewer mistakes.
    for (const [key, input] of this.#seen) if (input !== undefined) this.#seen.set(key, undefined);
    this.#depths[depth] = states;
    return states;
  }

  #extend(before: State, states: State[]): void {
    for (const cause of this.#causes) {
      if (stageRank[cause.stage] < stageRank[before.stage]) continue;
      const way = before.input.ways.find(({ findings }) => findings.every(({ id }) => id !== cause.id));
      if (way === undefined) continue;
      for (const variant of cause.variants(before.value, before.facts)) {
        this.#add(before, cause, variant, way, states);
      }
    }
  }

  #add(before: State, cause: InputCause, variant: Variant, way: Reckoning, states: State[]): void {
    const { value } = variant;
    const bytes = typeof value === 'string' && isAscii(value) ? undefined : bytesOf(value);
    const key = bytes === undefined ? (value as string) : latin1(bytes);
    const reckoning = {
      findings: [...way.findings, { id: cause.id, detail: variant.detail }],
      cost: way.cost + costOf(cause, variant.weight),
    };
    const known = this.#seen.get(key);
    if (known !== undefined) known.ways = addReckoning(known.ways, reckoning);
    else if (!this.#seen.has(key)) {
      const input = { bytes: bytes ?? bytesOf(value), ways: [reckoning] };
      this.#seen.set(key, input);
      states.push({ value, facts: variant.facts ?? before.facts, stage: cause.stage, input });
    }
  }
}
