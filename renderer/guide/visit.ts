import type { WindowPage } from '../../contracts/windowPages.ts';
import { focusPage } from '../frame/keepFocus.ts';
import { openDialog } from '../frame/openDialog.ts';
import { goTo } from '../frame/usePage.ts';

/** Goes to a place as somebody does who does not look at the mouse: the focus comes along. */
export function visit(place: WindowPage): void {
  openDialog();
  goTo(place);
  focusPage();
}
