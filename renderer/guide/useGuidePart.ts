import { useAddress } from '../frame/useAddress.ts';
import { type GuidePart, guidePartOf } from './guideAddress.ts';

/** Which part of the guide is shown. */
export const useGuidePart = (): GuidePart => guidePartOf(useAddress());
