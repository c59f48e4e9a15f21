import type { MessageCause } from '../Cause.ts';
import { utf16Of } from '../helpers/utf16.ts';
import { onText } from './helpers/onText.ts';

const forms = [
  { form: 'le', order: 'le', mark: '', weight: 1 },
  { form: 'le-bom', order: 'le', mark: '\ufeff', weight: 0.2 },
  { form: 'be-bom', order: 'be', mark: '\ufeff', weight: 0.2 },
  { form: 'be', order: 'be', mark: '', weight: 0.15 },
] as const;

export const emailUtf16: MessageCause = {
  id: 'email-utf16',
  layer: 'message',
  stage: 'text',
  likelihood: 12,
  order: 17,
  variants: onText((text, _facts, leastWeight) =>
    forms
      .filter(({ weight }) => weight >= leastWeight)
      .map(({ form, order, mark, weight }) => ({
        value: utf16Of(mark + text, order),
        detail: { form },
        weight,
      })),
  ),
};
