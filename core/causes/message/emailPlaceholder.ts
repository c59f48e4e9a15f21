import type { MessageCause, Variant } from '../Cause.ts';
import { emailPlaceholders, rareEmailPlaceholders } from './helpers/emailPlaceholders.ts';
import { insteadOfEmail } from './helpers/insteadOfEmail.ts';

const placeholders: readonly Variant[] = emailPlaceholders.flatMap(({ kind, weight, texts }) =>
  texts.map((signed, rank) => ({ value: signed, detail: { kind, signed }, weight: weight / (1 + rank / 8) })),
);

export const emailPlaceholder: MessageCause = {
  id: 'email-placeholder',
  layer: 'message',
  stage: 'source',
  likelihood: 70,
  order: 25,
  variants: insteadOfEmail(({ email }) =>
    placeholders.filter(({ detail }) => String(detail.signed).toLowerCase() !== email.toLowerCase()),
  ),
  unusual: (email, facts) => (email === facts.email ? rareEmailPlaceholders() : []),
};
