import type { MessageCause } from '../Cause.ts';
import { letterCases } from './helpers/letterCases.ts';
import { onText } from './helpers/onText.ts';

export const emailCase: MessageCause = {
  id: 'email-case',
  layer: 'message',
  stage: 'text',
  likelihood: 160,
  order: 1,
  variants: onText(function* (text) {
    for (const { form, change, weight } of letterCases) {
      const signed = change(text);
      yield { value: signed, detail: { form, signed }, weight };
    }
  }),
  usual: { detail: { form: 'lower', signed: '' }, change: (text) => text.toLowerCase() },
};
