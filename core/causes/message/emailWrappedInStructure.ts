import type { MessageCause } from '../Cause.ts';
import { onText } from './helpers/onText.ts';
import { filled, structures } from './helpers/structures.ts';

export const emailWrappedInStructure: MessageCause = {
  id: 'email-wrapped-in-structure',
  layer: 'message',
  stage: 'text',
  likelihood: 28,
  order: 11,
  title: 'A structure that holds the email was signed, not the email alone.',
  agent:
    'The website signed “{signed}” instead of the email alone. Crisp compares with the email alone. Ask the developers to sign nothing but the email.',
  developer:
    'The signed text is “{signed}”: an object, a list or a form around the email, in the way that {form} write it.',
  fix: 'Sign the value, not what it is in: update(user.email), not update(JSON.stringify({ email: user.email })).',
  labels: {
    form: Object.fromEntries(structures.map(({ form, writers }) => [form, writers])),
  },
  variants: onText((text) =>
    structures.flatMap(({ form, weight }) =>
      filled(form, text).map((signed) => ({ value: signed, detail: { form, signed }, weight })),
    ),
  ),
};
