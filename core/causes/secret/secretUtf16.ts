import type { SecretCause } from '../Cause.ts';
import { utf16Variants } from '../helpers/utf16Variants.ts';
import { onKeyText } from './helpers/onKeyText.ts';

const forms = [
  ['le', 1],
  ['be', 0.2],
  ['le-bom', 0.2],
  ['be-bom', 0.2],
] as const;

export const secretUtf16: SecretCause = {
  id: 'secret-utf16',
  layer: 'secret',
  stage: 'bytes',
  likelihood: 12,
  order: 20,
  variants: onKeyText((text, leastWeight) => utf16Variants(text, forms, leastWeight)),
};
