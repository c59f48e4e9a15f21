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
  variants: onText((text) =>
    canonicalizations.map(({ form, change, weight }) => {
      const signed = change(text);
      return { value: signed, detail: { form, signed }, weight };
    }),
  ),
};
