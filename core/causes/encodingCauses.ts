import type { EncodingCause } from './Cause.ts';
import { baseCauses } from './encoding/baseCauses.ts';
import { byteCauses } from './encoding/byteCauses.ts';
import { damageCauses } from './encoding/damageCauses.ts';
import { hexCauses } from './encoding/hexCauses.ts';
import { wrapCauses } from './encoding/wrapCauses.ts';

/** How the digest was written down, where that was not lower-case hex. */
export const encodingCauses: readonly EncodingCause[] = [
  ...hexCauses,
  ...baseCauses,
  ...byteCauses,
  ...wrapCauses,
  ...damageCauses,
];
