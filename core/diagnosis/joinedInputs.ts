import { joined, type Messages } from '../signature/batch/Messages.ts';
import type { Input } from './Inputs.ts';

const known = new WeakMap<readonly Input[], Messages>();

/** Of a list, the lists of its first inputs that were asked for. */
const firsts = new WeakMap<readonly Input[], Map<number, readonly Input[]>>();
const wholes = new WeakMap<readonly Input[], readonly Input[]>();

/** Inputs whose bytes stand in one piece of memory already, with what makes the input of each of them. */
export function inputsWithin(messages: Messages, inputOf: (nth: number) => Input): readonly Input[] {
  const inputs = Array.from(messages.ends, (_, nth) => inputOf(nth));
  known.set(inputs, messages);
  return inputs;
}

/** The first so many of a list, which must not change: the same ones whenever they are asked for, where the list's bytes stand. */
export function firstOf(inputs: readonly Input[], count: number): readonly Input[] {
  if (count >= inputs.length) return inputs;
  const byCount = firsts.get(inputs) ?? new Map<number, readonly Input[]>();
  firsts.set(inputs, byCount);
  const some = byCount.get(count) ?? inputs.slice(0, count);
  byCount.set(count, some);
  wholes.set(some, inputs);
  return some;
}

/** The bytes of all inputs of a list, which must not change, in one piece of memory: made once. */
export function joinedInputs(inputs: readonly Input[]): Messages {
  const messages = known.get(inputs) ?? makeJoined(inputs);
  known.set(inputs, messages);
  return messages;
}

function makeJoined(inputs: readonly Input[]): Messages {
  const whole = wholes.get(inputs);
  if (whole === undefined) return joined(inputs.values().map(({ value }) => value));
  const { bytes, starts, ends } = joinedInputs(whole);
  return { bytes, starts: starts.subarray(0, inputs.length), ends: ends.subarray(0, inputs.length) };
}
