import type { MessageCause, Variant } from '../Cause.ts';
import { emailPlaceholders } from './helpers/emailPlaceholders.ts';
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
  title: '{kind}.',
  agent:
    '{kind}, so the signature fits nobody. Ask the developers why the email was not known when the signature was made.',
  developer: 'The signed text is “{signed}”. {kind}, and nothing stopped the code from signing that.',
  fix: 'Stop with an error when there is no email: if ((user?.email ?? "") === "") throw new Error("No email to sign"), and sign only after the person has been loaded.',
  labels: {
    kind: {
      empty: 'The email was empty when it was signed',
      'no-value': 'The email was missing when it was signed',
      object: 'An object was signed where the email belongs',
      template: 'The name of a template variable was signed before the email was put in its place',
      sample: 'A sample text was signed where the email belongs',
      hidden: 'A text that hides emails from robots was signed where the email belongs',
    },
    signed: { '': '(empty)' },
  },
  // A sample that is the email itself in other letter case is no sample here.
  variants: insteadOfEmail(({ email }) =>
    placeholders.filter(({ detail }) => String(detail.signed).toLowerCase() !== email.toLowerCase()),
  ),
};
