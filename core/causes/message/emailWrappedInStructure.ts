import type { MessageCause } from '../Cause.ts';
import { besideNothing, besideOthers } from './helpers/besideOthers.ts';
import { onAnyText, onText } from './helpers/onText.ts';
import { rareStructures } from './helpers/rareStructures.ts';
import { filled, structures } from './helpers/structures.ts';

export const emailWrappedInStructure: MessageCause = {
  id: 'email-wrapped-in-structure',
  layer: 'message',
  stage: 'text',
  isStep: true,
  likelihood: 28,
  order: 11,
  variants: onText((text) =>
    structures.flatMap(({ form, weight }) =>
      filled(form, text).map((signed) => ({ value: signed, detail: { form, signed }, weight })),
    ),
  ),
  unusual: onAnyText(function* (text, facts) {
    for (const { writers, signed, rank } of rareStructures(text)) {
      yield { value: signed, detail: { form: writers, signed }, weight: 0.02 / (rank + 1) };
    }
    for (const { writers, signed } of [...besideNothing(text), ...besideOthers(text, facts)])
      yield { value: signed, detail: { form: writers, signed }, weight: 0.01 };
  }),
};
