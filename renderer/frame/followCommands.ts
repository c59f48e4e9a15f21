import type { Command } from '../../contracts/command.ts';
import { assertNever } from '../../core/assertNever.ts';
import { openFileHere } from '../check/openFileHere.ts';
import { fillFromLink, refuseLink, restoreDraft } from '../check/setAside.ts';
import { visit } from '../guide/visit.ts';
import { readSettings } from '../settings/settings.ts';
import { openDialog } from './openDialog.ts';

function act(command: Command): void {
  switch (command.kind) {
    case 'go':
      visit(command.place);
      break;
    case 'show':
      openDialog(command.dialog);
      break;
    case 'open-file':
      void openFileHere();
      break;
    case 'fill':
      fillFromLink(command.email, command.signature);
      visit('check');
      break;
    case 'link-refused':
      refuseLink(command.reason);
      visit('check');
      break;
    case 'restored':
      restoreDraft(command.draft);
      break;
    case 'settings-changed':
      void readSettings();
      break;
    default:
      assertNever(command);
  }
}

/** Does what the menu, a link or the main process asks, one after the other, for as long as the page is there. */
export async function followCommands(): Promise<void> {
  try {
    for (;;) act(await window.countersign.app.nextCommand());
  } catch {
    // The main process is gone or refuses: then nothing more comes, and the page works without.
  }
}
