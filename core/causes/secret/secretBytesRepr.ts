import { bytesOf } from '../../signature/bytesOf.ts';
import { bytesOfHex } from '../../signature/bytesOfHex.ts';
import type { SecretCause, Variant } from '../Cause.ts';
import { bytesReprs } from '../helpers/bytesReprs.ts';
import { onKeyText } from './helpers/onKeyText.ts';

const isHexText = /^(?:[0-9a-f]{2}){8,128}$/i;

const printed = (bytes: Uint8Array, weight: number): readonly Variant[] =>
  Object.entries(bytesReprs).map(([which, form]) => ({
    value: form.print(bytes),
    detail: { which },
    weight: form.weight * weight,
  }));

export const secretBytesRepr: SecretCause = {
  id: 'secret-bytes-repr',
  layer: 'secret',
  stage: 'text',
  likelihood: 12,
  order: 9,
  variants: onKeyText((text) => [
    ...printed(bytesOf(text), 1),
    // A key in hex that was decoded, as it should not be, and then printed.
    ...(isHexText.test(text) ? printed(bytesOfHex(text) ?? new Uint8Array(), 0.3) : []),
  ]),
};
