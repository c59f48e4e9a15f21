import type { CauseId, Layer } from '../causes/CauseId.ts';
import { catalogue } from '../causes/catalogue.ts';
import type { Finding } from '../diagnosis/Diagnosis.ts';
import { fillSlots } from './fillSlots.ts';

/** A finding in words: plain text, to be shown as text. */
export interface ExplainedFinding {
  readonly id: CauseId;
  readonly layer: Layer;
  readonly title: string;
  readonly agent: string;
  readonly developer: string;
  readonly fix: string;
}

/** The words of a cause, filled from what the diagnosis found out. Throws for an id the catalogue lacks. */
export function explainFinding({ id, detail }: Finding): ExplainedFinding {
  const cause = catalogue.get(id);
  if (cause === undefined) throw new Error(`The catalogue has no entry ${id}`);
  const fill = (text: string): string => fillSlots(text, detail, cause.labels);
  return {
    id,
    layer: cause.layer,
    title: fill(cause.title),
    agent: fill(cause.agent),
    developer: fill(cause.developer),
    fix: fill(cause.fix),
  };
}
