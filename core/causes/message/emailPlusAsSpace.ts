import type { MessageCause } from '../Cause.ts';
import { onText } from './helpers/onText.ts';

export const emailPlusAsSpace: MessageCause = {
  id: 'email-plus-as-space',
  layer: 'message',
  stage: 'text',
  likelihood: 20,
  order: 7,
  variants: onText((text) => [
    { value: text.replaceAll('+', ' '), detail: { change: 'plus-to-space' } },
    { value: text.replaceAll('+', '%20'), detail: { change: 'plus-to-percent-20' }, weight: 0.1 },
    { value: text.replaceAll(' ', '+'), detail: { change: 'space-to-plus' }, weight: 0.3 },
  ]),
};
