import * as v from 'valibot';
import type { Channel } from './channels.ts';

export interface Answer {
  readonly channel: Channel;
  readonly args: v.GenericSchema;
  readonly result: v.GenericSchema;
  /** Called with arguments that fit the schema, never with anything else. */
  readonly handler: (args: never) => Promise<unknown>;
}

/**
 * The gate in front of one handler. Takes who called (`trusted`, decided from the sender's frame) and what came over
 * the wire; gives back the handler's result.
 *
 * Rejects with one of four fixed sentences, which name the channel and nothing else: the caller is not our window,
 * the arguments do not fit the schema, the handler failed, or its result does not fit the schema. What really went
 * wrong stays on this side, because an error text could carry what somebody typed.
 */
export async function answerCall(
  { channel, args, result, handler }: Answer,
  trusted: boolean,
  received: readonly unknown[],
): Promise<unknown> {
  if (!trusted) {
    throw new Error(`Refused: "${channel}" was called from outside Countersign's window.`);
  }
  const given = v.safeParse(args, received[0]);
  if (received.length > 1 || !given.success) {
    throw new Error(`Refused: the arguments do not fit "${channel}".`);
  }
  let value: unknown;
  try {
    value = await handler(given.output as never);
  } catch {
    throw new Error(`Countersign could not finish "${channel}".`);
  }
  const answer = v.safeParse(result, value);
  if (!answer.success) {
    throw new Error(`Countersign gave an answer that does not fit "${channel}".`);
  }
  return answer.output;
}
