import type { CauseOf } from '../../core/causes/Cause.ts';
import type { Layer } from '../../core/causes/Layer.ts';

/** A layer that takes new causes. Another algorithm is a line in the one cause that there is. */
export type OpenLayer = Exclude<Layer, 'algorithm'>;

/** What the skeleton of a cause is made of. */
export interface NewCause {
  readonly layer: OpenLayer;
  /** Free: a new cause has it only once the index is made again. */
  readonly id: string;
  readonly order: CauseOf<Layer>['order'];
}
