import type { Facts } from '../causes/Facts.ts';
import { catalogueByLayer } from '../causes/index.generated.ts';
import type { Algorithm } from '../signature/Algorithm.ts';
import type { PackedMessages } from '../signature/batch/HmacBatch.ts';
import type { Messages } from '../signature/batch/Messages.ts';
import { batchOf } from './batchOf.ts';
import { blocksIn } from './blocksIn.ts';
import { type Input, Inputs } from './Inputs.ts';
import { joinedInputs } from './joinedInputs.ts';

/** Texts in one piece of memory, the same for every algorithm. */
interface Texts {
  readonly messages: Messages;
  /** The blocks of 64 bytes in which all of them are digested, about. */
  readonly blocks: number;
}

/** Texts as one algorithm's batch reads them. */
interface Pack extends Pick<Texts, 'blocks'> {
  readonly pack: PackedMessages;
}

function textsOf(inputs: readonly Input[]): Texts {
  const messages = joinedInputs(inputs);
  const { starts, ends } = messages;
  const blocks = ends.reduce((sum, end, index) => sum + blocksIn(end - (starts[index] ?? 0)), 0);
  return { messages, blocks };
}

/** What a search lays out of what is known, whatever the signature is. */
export interface Layout {
  readonly messages: Inputs;
  readonly secrets: Inputs;
  /** These texts, laid out once for all keys; `name` tells lists from others of the same length. */
  readonly packOf: (name: string, algorithm: Algorithm, inputs: readonly Input[]) => Pack;
}

/** The layout for what is known. */
export function layOut(facts: Facts): Layout {
  const lists = new Map<string, Texts>();
  const packs = new Map<string, PackedMessages>();
  return {
    messages: new Inputs(facts.email, catalogueByLayer.message, facts),
    secrets: new Inputs(facts.website.secret, catalogueByLayer.secret, facts),
    packOf(name, algorithm, inputs) {
      const list = `${name} ${inputs.length}`;
      const texts = lists.get(list) ?? textsOf(inputs);
      lists.set(list, texts);
      const key = `${list} ${algorithm}`;
      const pack = packs.get(key) ?? batchOf(algorithm).packWithin(texts.messages);
      packs.set(key, pack);
      return { pack, blocks: texts.blocks };
    },
  };
}
