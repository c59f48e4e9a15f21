import type { Words } from '../Words.ts';
import { algorithm } from './causes/algorithm.ts';
import { construction } from './causes/construction.ts';
import { delivery } from './causes/delivery.ts';
import { encoding } from './causes/encoding.ts';
import { exposure } from './causes/exposure.ts';
import { message } from './causes/message.ts';
import { secret } from './causes/secret.ts';

/** The words of every cause. */
export const causes: Words['causes'] = {
  ...message,
  ...secret,
  ...construction,
  ...algorithm,
  ...encoding,
  ...delivery,
  ...exposure,
};
