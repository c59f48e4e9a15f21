import { existsSync } from 'node:fs';
import type { CauseId } from '../../../../core/causes/CauseId.ts';
import { layerOf } from '../../../../core/causes/layerOf.ts';
import { nameOf } from '../../../../scripts/causes/nameOf.ts';

/** Whether a cause is tested in a file of its own, and not together with its layer. */
export const hasOwnTest = (id: CauseId): boolean =>
  existsSync(new URL(`./${layerOf(id)}/${nameOf(id)}.test.ts`, import.meta.url));
