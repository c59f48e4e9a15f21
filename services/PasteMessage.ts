import type { Evidence, Known } from '../core/evidence/Evidence.ts';
import type { KnownSecret } from '../core/evidence/findSecrets.ts';

/** What a paste worker is told. */
export interface PasteOrder {
  readonly id: number;
  readonly text: string;
  readonly known: Known;
  readonly secrets: readonly KnownSecret[];
  /** One 32-bit number, shared; anything but 0 stops the reading. */
  readonly stop: SharedArrayBuffer;
}

/** What a paste worker answers, once per order. */
export interface PasteAnswer {
  readonly id: number;
  readonly evidence: Evidence;
}
