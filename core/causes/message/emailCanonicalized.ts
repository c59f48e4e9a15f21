import type { MessageCause } from '../Cause.ts';
import { onText } from './helpers/onText.ts';
import { withDomain, withLocal } from './helpers/sides.ts';

const withoutTag = (local: string): string => local.replace(/(?<=.)\+.*$/s, '');

const withoutDots = (local: string): string => local.replaceAll('.', '');

const gmailSwaps: Readonly<Record<string, string>> = {
  'gmail.com': 'googlemail.com',
  'googlemail.com': 'gmail.com',
};

const otherGmail = (domain: string): string | undefined => gmailSwaps[domain.toLowerCase()];

/** What address normalizers do, alone and together; the swap of Google's domains is their last step. */
const canonicalizations: readonly {
  readonly form: string;
  readonly change: (text: string) => string;
  readonly weight: number;
}[] = [
  { form: 'tag', change: (text) => withLocal(text, withoutTag), weight: 1 },
  { form: 'dots', change: (text) => withLocal(text, withoutDots), weight: 0.5 },
  {
    form: 'tag-and-dots',
    change: (text) => withLocal(text, (local) => withoutDots(withoutTag(local))),
    weight: 0.6,
  },
  { form: 'gmail-domain', change: (text) => withDomain(text, otherGmail), weight: 0.5 },
  {
    form: 'tag-and-gmail-domain',
    change: (text) => withDomain(withLocal(text, withoutTag), otherGmail),
    weight: 0.1,
  },
  {
    form: 'dots-and-gmail-domain',
    change: (text) => withDomain(withLocal(text, withoutDots), otherGmail),
    weight: 0.1,
  },
  {
    form: 'all',
    change: (text) =>
      withDomain(
        withLocal(text, (local) => withoutDots(withoutTag(local))),
        otherGmail,
      ),
    weight: 0.2,
  },
  {
    form: 'dash-tag',
    change: (text) => withLocal(text, (local) => local.replace(/(?<=.)-.*$/s, '')),
    weight: 0.05,
  },
];

export const emailCanonicalized: MessageCause = {
  id: 'email-canonicalized',
  layer: 'message',
  stage: 'text',
  likelihood: 14,
  order: 15,
  title: 'The email was simplified before it was signed: {form}.',
  agent:
    'The website shortened the email to “{signed}” before it signed it, but gave Crisp the full one. Ask the developers to sign the email as they send it to Crisp.',
  developer:
    'The signed text is “{signed}”: a normalizer for addresses ran before signing ({form}), for example normalizeEmail of validator.js or a rule against double accounts. The pushed email did not go through it.',
  fix: 'Keep the normalized address for finding double accounts, and sign what is pushed: sign(user.email), not sign(user.normalizedEmail).',
  labels: {
    form: {
      tag: 'the part from the plus sign on was removed',
      dots: 'the dots before the @ were removed',
      'tag-and-dots': 'the part from the plus sign on and the dots before the @ were removed',
      'gmail-domain': 'googlemail.com and gmail.com were swapped',
      'tag-and-gmail-domain':
        'the part from the plus sign on was removed, and googlemail.com and gmail.com were swapped',
      'dots-and-gmail-domain': 'the dots were removed, and googlemail.com and gmail.com were swapped',
      all: 'the part from the plus sign on and the dots were removed, and googlemail.com and gmail.com were swapped',
      'dash-tag': 'the part from the dash on was removed',
    },
  },
  variants: onText((text) =>
    canonicalizations.map(({ form, change, weight }) => {
      const signed = change(text);
      return { value: signed, detail: { form, signed }, weight };
    }),
  ),
};
