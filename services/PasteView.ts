import type { Evidence } from '../core/evidence/Evidence.ts';

/** What a pasted text gave. Nothing in it is a stored secret: where one stands is told by a finding's place alone. */
export interface PasteView extends Evidence {
  /** True when not every stored secret could be had, so that one of them may stand in the text unnoticed. */
  readonly secretsUnread: boolean;
}
