import type { Place } from '../../contracts/places.ts';
import { focusPage } from './keepFocus.ts';
import { openDialog } from './openDialog.ts';
import { goTo } from './usePlace.ts';

/** Goes to a place as somebody does who does not look at the mouse: the focus comes along. */
export function visit(place: Place): void {
  openDialog();
  goTo(place);
  focusPage();
}
