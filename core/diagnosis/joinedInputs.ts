import type { Material } from '../causes/Cause.ts';
import { joined, type Messages, messageAt } from '../signature/batch/Messages.ts';
import type { Input, InputList } from './Inputs.ts';

const known = new WeakMap<InputList, Messages>();

/** Of a list, the lists of its first inputs that were asked for. */
const firsts = new WeakMap<InputList, Map<number, InputList>>();
const wholes = new WeakMap<InputList, InputList>();

/** Inputs whose bytes stand in one piece of memory already, each made when it is asked for. */
export function inputsWithin(
  messages: Messages,
  inputOf: (bytes: Uint8Array, nth: number) => Input,
): InputList {
  const inputs: InputList = {
    length: messages.ends.length,
    at: (nth) => (nth < messages.ends.length ? inputOf(messageAt(messages, nth), nth) : undefined),
  };
  known.set(inputs, messages);
  return inputs;
}

/** The first so many of a list, which must not change: the same ones whenever they are asked for, where the list's bytes stand. */
export function firstOf(inputs: InputList, count: number): InputList {
  if (count >= inputs.length) return inputs;
  const byCount = firsts.get(inputs) ?? new Map<number, InputList>();
  firsts.set(inputs, byCount);
  const some = byCount.get(count) ?? {
    length: count,
    at: (nth) => (nth < count ? inputs.at(nth) : undefined),
  };
  byCount.set(count, some);
  wholes.set(some, inputs);
  return some;
}

/** The bytes of all inputs of a list, which must not change, in one piece of memory: made once. */
export function joinedInputs(inputs: InputList): Messages {
  const messages = known.get(inputs) ?? makeJoined(inputs);
  known.set(inputs, messages);
  return messages;
}

function makeJoined(inputs: InputList): Messages {
  const whole = wholes.get(inputs);
  if (whole === undefined) return joined(valuesOf(inputs));
  const { bytes, starts, ends } = joinedInputs(whole);
  return { bytes, starts: starts.subarray(0, inputs.length), ends: ends.subarray(0, inputs.length) };
}

function* valuesOf(inputs: InputList): Generator<Material> {
  for (let nth = 0; nth < inputs.length; nth++) yield (inputs.at(nth) as Input).value;
}
