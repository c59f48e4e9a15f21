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

interface Kept extends Layout {
  readonly of: string;
}

function layOut(facts: Facts, of: string): Kept {
  const packs = new Map<string, PackedMessages>();
  return {
    of,
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

/** Weak, so that neither texts nor secret keys stay in memory for longer than anything else that is over. */
let last: WeakRef<Kept> | undefined;

/**
 * The layout for what is known: that of the search before, where that was about the same. People try several signatures of
 * one person, and a set for tests is made of a hundred of them.
 */
export function layoutOf(facts: Facts): Layout {
  const of = JSON.stringify(facts);
  const kept = last?.deref();
  if (kept?.of === of) return kept;
  const layout = layOut(facts, of);
  last = new WeakRef(layout);
  return layout;
}
