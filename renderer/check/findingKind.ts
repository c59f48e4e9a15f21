import { type CauseId, causeIds } from '../../core/causes/CauseId.ts';

/** Worse than a mismatch, or a mistake on the way to Crisp. */
export const findingKind = (id: CauseId): 'exposure' | 'delivery' =>
  (causeIds.exposure as readonly CauseId[]).includes(id) ? 'exposure' : 'delivery';
