import type { Facts } from '../causes/Facts.ts';

/** What a diagnosis starts from: everything the catalogue may draw on, and the signature as it was pasted. */
export interface Question extends Omit<Facts, 'hash'> {
  readonly signature: string;
}
