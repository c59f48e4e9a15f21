import type { Facts } from '../causes/Facts.ts';
import { catalogueByLayer } from '../causes/index.generated.ts';
import type { Algorithm } from '../signature/Algorithm.ts';
import type { PackedMessages } from '../signature/batch/HmacBatch.ts';
import { batchOf } from './batchOf.ts';
import { blocksOfAll } from './blocksIn.ts';
import { type InputList, Inputs } from './Inputs.ts';
import { joinedInputs } from './joinedInputs.ts';

/** Texts as one algorithm's batch reads them. */
interface Pack {
  readonly pack: PackedMessages;
  /** The blocks of 64 bytes in which all of them are digested, about. */
  readonly blocks: number;
}

/** What a search lays out of what is known, whatever the signature is. */
export interface Layout {
  readonly messages: Inputs;
  readonly secrets: Inputs;
  /** These texts, laid out once for all keys. */
  readonly packOf: (algorithm: Algorithm, inputs: InputList) => Pack;
}

/** The layout for what is known. */
export function layOut(facts: Facts): Layout {
  const packs = new WeakMap<InputList, Map<Algorithm, Pack>>();
  return {
    messages: new Inputs(facts.email, catalogueByLayer.message, facts),
    secrets: new Inputs(facts.website.secret, catalogueByLayer.secret, facts),
    packOf(algorithm, inputs) {
      const byAlgorithm = packs.get(inputs) ?? new Map<Algorithm, Pack>();
      packs.set(inputs, byAlgorithm);
      const messages = joinedInputs(inputs);
      const pack = byAlgorithm.get(algorithm) ?? {
        pack: batchOf(algorithm).packWithin(messages),
        blocks: blocksOfAll(messages),
      };
      byAlgorithm.set(algorithm, pack);
      return pack;
    },
  };
}
