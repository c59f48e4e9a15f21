import { visit } from '../guide/visit.ts';
import { changeDraft } from './checkDraft.ts';
import { keylessId } from './keyless.ts';

/** Goes to Check, where what needs no secret key is told. */
export function checkWithoutKey(): void {
  changeDraft({ websiteId: keylessId });
  visit('check');
}
