import { type GuidePart, guidePartOf } from './guideAddress.ts';
import { useAddress } from './useAddress.ts';

/** Which part of the guide is shown. */
export const useGuidePart = (): GuidePart => guidePartOf(useAddress());
