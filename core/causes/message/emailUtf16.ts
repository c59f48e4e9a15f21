import type { MessageCause } from '../Cause.ts';
import { utf16Variants } from '../helpers/utf16Variants.ts';
import { onText } from './helpers/onText.ts';

const forms = [
  ['le', 1],
  ['le-bom', 0.2],
  ['be-bom', 0.2],
  ['be', 0.15],
] as const;

export const emailUtf16: MessageCause = {
  id: 'email-utf16',
  layer: 'message',
  stage: 'text',
  likelihood: 12,
  order: 17,
  variants: onText((text, _facts, leastWeight) => utf16Variants(text, forms, leastWeight)),
};
