import type { Place } from '../../contracts/places.ts';
import { focusPage } from '../frame/keepFocus.ts';
import { openDialog } from '../frame/openDialog.ts';
import { goTo } from '../frame/usePlace.ts';

/** Goes to a place as somebody does who does not look at the mouse: the focus comes along. */
export function visit(place: Place): void {
  openDialog();
  goTo(place);
  focusPage();
}
