import { joined, type Messages } from '../signature/batch/Messages.ts';
import type { Input } from './Inputs.ts';

const known = new WeakMap<readonly Input[], Messages>();

/** Inputs whose bytes stand in one piece of memory already, with what makes the input of each of them. */
export function inputsWithin(messages: Messages, inputOf: (nth: number) => Input): readonly Input[] {
  const inputs = Array.from(messages.ends, (_, nth) => inputOf(nth));
  known.set(inputs, messages);
  return inputs;
}

/** The bytes of all inputs in one piece of memory: where they stand already, or a copy. */
export const joinedInputs = (inputs: readonly Input[]): Messages =>
  known.get(inputs) ?? joined(inputs.values().map(({ bytes }) => bytes));
