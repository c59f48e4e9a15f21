import type { MessageCause } from '../Cause.ts';
import { utf16Of } from '../helpers/utf16.ts';
import { onText } from './helpers/onText.ts';

export const emailUtf16: MessageCause = {
  id: 'email-utf16',
  layer: 'message',
  stage: 'text',
  likelihood: 12,
  order: 17,
  variants: onText((text) => [
    { value: utf16Of(text, 'le'), detail: { form: 'le' }, weight: 1 },
    { value: utf16Of(`\ufeff${text}`, 'le'), detail: { form: 'le-bom' }, weight: 0.2 },
    { value: utf16Of(`\ufeff${text}`, 'be'), detail: { form: 'be-bom' }, weight: 0.2 },
    { value: utf16Of(text, 'be'), detail: { form: 'be' }, weight: 0.15 },
  ]),
};
