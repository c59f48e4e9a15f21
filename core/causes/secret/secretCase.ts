import type { SecretCause } from '../Cause.ts';
import { onKeyText } from './helpers/onKeyText.ts';

export const secretCase: SecretCause = {
  id: 'secret-case',
  layer: 'secret',
  stage: 'text',
  likelihood: 15,
  order: 17,
  title: 'The secret key was {form} before it was used.',
  agent:
    'The letters of the secret key were changed to {formNoun}. Ask the developers to use the key exactly as Crisp shows it.',
  developer: 'The key that was used is the secret key, {form}. A key is compared character by character.',
  fix: 'Use the key exactly as Crisp shows it, and leave out the change of letter case.',
  labels: {
    form: { upper: 'upper-cased', lower: 'lower-cased' },
    formNoun: { capitals: 'capitals', 'small-letters': 'small letters' },
  },
  variants: onKeyText((text) => [
    { value: text.toUpperCase(), detail: { form: 'upper', formNoun: 'capitals' } },
    { value: text.toLowerCase(), detail: { form: 'lower', formNoun: 'small-letters' } },
  ]),
};
