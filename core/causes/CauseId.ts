import { causeIds } from './causeIds.generated.ts';
import type { Layer } from './Layer.ts';

export type { Layer };
export { causeIds };

/** The id of any cause. Ids are stable: the command line, reports and tests use them, so none is ever renamed. */
export type CauseId = (typeof causeIds)[Layer][number];
export type CauseIdOf<L extends Layer> = (typeof causeIds)[L][number];
