import type { Cause } from './Cause.ts';
import type { CauseId } from './CauseId.ts';
import { catalogueByLayer } from './index.generated.ts';

/** Every cause by its id. */
export const catalogue: ReadonlyMap<CauseId, Cause> = new Map(
  Object.values(catalogueByLayer).flatMap((layer: readonly Cause[]) =>
    layer.map((cause) => [cause.id, cause] as const),
  ),
);
