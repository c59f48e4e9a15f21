import type { Facts } from '../causes/Facts.ts';
import { catalogueByLayer } from '../causes/index.generated.ts';
import type { Algorithm } from '../signature/Algorithm.ts';
import type { PackedMessages } from '../signature/batch/HmacBatch.ts';
import { batchOf } from './batchOf.ts';
import { type Input, Inputs } from './Inputs.ts';

/** What a search lays out of what is known, whatever the signature is. */
export interface Layout {
  readonly messages: Inputs;
  readonly secrets: Inputs;
  /** These texts, laid out once for all keys; `name` tells lists from others of the same length. */
  readonly packOf: (name: string, algorithm: Algorithm, texts: readonly Input[]) => PackedMessages;
}

/** The layout for what is known. */
export function layOut(facts: Facts): Layout {
  const packs = new Map<string, PackedMessages>();
  return {
    messages: new Inputs(facts.email, catalogueByLayer.message, facts),
    secrets: new Inputs(facts.website.secret, catalogueByLayer.secret, facts),
    packOf(name, algorithm, texts) {
      const key = `${name} ${texts.length} ${algorithm}`;
      const pack = packs.get(key) ?? batchOf(algorithm).pack(texts.map(({ bytes }) => bytes));
      packs.set(key, pack);
      return pack;
    },
  };
}
