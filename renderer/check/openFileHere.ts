import { openDialog } from '../frame/openDialog.ts';
import { currentPage } from '../frame/usePage.ts';
import { visit } from '../guide/visit.ts';
import { openFile } from './evidenceState.ts';

/** Lets the person choose a file for where they are: a list on Audit, anywhere else what Check reads. */
export async function openFileHere(): Promise<void> {
  if (currentPage() !== 'audit') {
    visit('check');
    return openFile();
  }
  openDialog();
  // Kept out of what the window loads first, like the page.
  const { openList } = await import('../audit/openList.ts');
  return openList();
}
