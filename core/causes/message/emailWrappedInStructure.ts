import type { MessageCause } from '../Cause.ts';
import { onText } from './helpers/onText.ts';
import { filled, structures } from './helpers/structures.ts';

export const emailWrappedInStructure: MessageCause = {
  id: 'email-wrapped-in-structure',
  layer: 'message',
  stage: 'text',
  likelihood: 28,
  order: 11,
  variants: onText((text) =>
    structures.flatMap(({ form, weight }) =>
      filled(form, text).map((signed) => ({ value: signed, detail: { form, signed }, weight })),
    ),
  ),
};
