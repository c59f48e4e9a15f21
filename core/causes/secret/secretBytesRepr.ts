import { bytesOf } from '../../signature/bytesOf.ts';
import type { SecretCause } from '../Cause.ts';
import { bytesReprs } from '../helpers/bytesReprs.ts';
import { onKeyText } from './helpers/onKeyText.ts';

export const secretBytesRepr: SecretCause = {
  id: 'secret-bytes-repr',
  layer: 'secret',
  stage: 'text',
  likelihood: 12,
  order: 9,
  variants: onKeyText((text, leastWeight) => {
    const bytes = bytesOf(text);
    return Object.entries(bytesReprs)
      .filter(([, { weight }]) => weight >= leastWeight)
      .map(([which, { print, weight }]) => ({ value: print(bytes), detail: { which }, weight }));
  }),
};
