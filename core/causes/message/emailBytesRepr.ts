import { bytesOf } from '../../signature/bytesOf.ts';
import type { MessageCause } from '../Cause.ts';
import { bytesReprs } from '../helpers/bytesReprs.ts';
import { onMaterial } from './helpers/onText.ts';

export const emailBytesRepr: MessageCause = {
  id: 'email-bytes-repr',
  layer: 'message',
  stage: 'text',
  likelihood: 10,
  order: 24,
  variants: onMaterial((email, _facts, leastWeight) => {
    const bytes = bytesOf(email);
    return Object.entries(bytesReprs)
      .filter(([, { weight }]) => weight >= leastWeight)
      .map(([form, { print, weight }]) => ({
        value: print(bytes),
        detail: { form },
        weight,
      }));
  }),
};
