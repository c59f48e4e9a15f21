import type { SecretCause } from '../Cause.ts';
import { onKeyText } from './helpers/onKeyText.ts';

export const secretCase: SecretCause = {
  id: 'secret-case',
  layer: 'secret',
  stage: 'text',
  likelihood: 15,
  order: 17,
  variants: onKeyText((text) => [
    { value: text.toUpperCase(), detail: { form: 'upper', formNoun: 'capitals' } },
    { value: text.toLowerCase(), detail: { form: 'lower', formNoun: 'small-letters' } },
  ]),
};
