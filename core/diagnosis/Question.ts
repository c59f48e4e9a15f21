import type { KnownFacts } from '../causes/Facts.ts';

/** What a diagnosis starts from: everything the catalogue may draw on, and the signature as it was pasted. */
export interface Question extends KnownFacts {
  readonly signature: string;
}
