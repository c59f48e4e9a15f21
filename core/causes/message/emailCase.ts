import type { MessageCause } from '../Cause.ts';
import { letterCases, mixedCases } from './helpers/letterCases.ts';
import { onAnyText, onText } from './helpers/onText.ts';

export const emailCase: MessageCause = {
  id: 'email-case',
  layer: 'message',
  stage: 'text',
  isStep: true,
  besideUnusual: 'before',
  byHand: true,
  likelihood: 160,
  order: 1,
  variants: onText(function* (text, _facts, leastWeight) {
    for (const { form, change, weight } of letterCases) {
      if (weight < leastWeight) continue;
      const signed = change(text);
      yield { value: signed, detail: { form, signed }, weight };
    }
  }),
  unusual: onAnyText(function* (text) {
    for (const signed of mixedCases(text))
      yield { value: signed, detail: { form: 'mixed', signed }, weight: 0.005 };
  }),
  usual: [{ detail: { form: 'lower', signed: '' }, letters: 'lower' }],
};
