import type { MessageCause } from '../Cause.ts';
import { onText } from './helpers/onText.ts';

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{Mn}/gu, '');

const normalizations: readonly { readonly form: string; readonly weight: number }[] = [
  { form: 'NFC', weight: 1 },
  { form: 'NFD', weight: 1 },
  { form: 'NFKC', weight: 0.6 },
  { form: 'NFKD', weight: 0.3 },
];

export const emailUnicodeNormalization: MessageCause = {
  id: 'email-unicode-normalization',
  layer: 'message',
  stage: 'text',
  likelihood: 5,
  order: 5,
  besideUnusual: 'before',
  variants: onText((text) => [
    ...normalizations.map(({ form, weight }) => ({
      value: text.normalize(form),
      detail: { form },
      weight,
    })),
    { value: withoutMarks(text), detail: { form: 'without-accents' }, weight: 0.3 },
  ]),
};
