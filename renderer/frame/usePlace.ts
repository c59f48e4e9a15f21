import { type Place, places } from '../../contracts/places.ts';
import { useAddress } from './useAddress.ts';

/** `#guide/causes` is a part of `#guide`; Check is home. */
const placeOf = (address: string): Place =>
  places.find((place) => address.slice(1).split('/')[0] === place) ?? 'check';

/** Where the person is now, outside React. */
export const placeNow = (): Place => placeOf(window.location.hash);

/** Where the person is: the fragment of the address, so that going back works. */
export const usePlace = (): Place => placeOf(useAddress());

export function goTo(place: Place): void {
  window.location.hash = place;
}
