import { openFile } from './evidenceState.ts';
import { openDialog } from './openDialog.ts';
import { placeNow } from './usePlace.ts';
import { visit } from './visit.ts';

/** Lets the person choose a file for where they are: a list on Audit, anywhere else what Check reads. */
export async function openFileHere(): Promise<void> {
  if (placeNow() !== 'audit') {
    visit('check');
    return openFile();
  }
  openDialog();
  // Kept out of what the window loads first, like the page.
  const { openList } = await import('./openList.ts');
  return openList();
}
