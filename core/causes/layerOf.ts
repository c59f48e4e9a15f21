import { type CauseId, causeIds, type Layer } from './CauseId.ts';

const layers: ReadonlyMap<string, Layer> = new Map(
  Object.entries(causeIds).flatMap(([layer, ids]) => ids.map((id) => [id, layer as Layer] as const)),
);

/** The layer that a cause belongs to. Throws for an id that no cause has. */
export function layerOf(id: CauseId): Layer {
  const layer = layers.get(id);
  if (layer === undefined) throw new Error(`No cause has the id ${id}`);
  return layer;
}
