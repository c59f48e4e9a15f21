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
  title: 'Letters of the email were stored in another way ({form}) when it was signed.',
  agent:
    'The email has letters such as é that computers can store in more than one way. The website signed it stored in one way and gave Crisp another, though both look alike. Ask the developers to sign exactly the text that they send to Crisp.',
  developer:
    'The signed text is the email in {form}; the pushed one is not. Names of files on macOS, some databases and normalizers such as PRECIS libraries or String.normalize change the form, and with it the bytes that are signed.',
  fix: 'Normalize once, where the email enters your system, and use that one string for both: email = email.normalize("NFC").',
  labels: {
    form: {
      NFC: 'the Unicode form NFC, letters and accents in one piece',
      NFD: 'the Unicode form NFD, accents apart from their letters',
      NFKC: 'the Unicode form NFKC, special letter forms made plain',
      NFKD: 'the Unicode form NFKD, special letter forms made plain and accents apart',
      'without-accents': 'a form without its accents',
    },
  },
  variants: onText((text) => [
    ...normalizations.map(({ form, weight }) => ({
      value: text.normalize(form),
      detail: { form },
      weight,
    })),
    { value: withoutMarks(text), detail: { form: 'without-accents' }, weight: 0.3 },
  ]),
};
