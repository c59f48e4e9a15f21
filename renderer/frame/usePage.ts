import { type WindowPage, windowPages } from '../../contracts/windowPages.ts';
import { useAddress } from './useAddress.ts';

/** `#guide/causes` is a part of `#guide`; Check is home. */
const pageOf = (address: string): WindowPage =>
  windowPages.find((place) => address.slice(1).split('/')[0] === place) ?? 'check';

/** Where the person is now, outside React. */
export const currentPage = (): WindowPage => pageOf(window.location.hash);

/** Where the person is: the fragment of the address, so that going back works. */
export const usePage = (): WindowPage => pageOf(useAddress());

export function goTo(place: WindowPage): void {
  window.location.hash = place;
}
