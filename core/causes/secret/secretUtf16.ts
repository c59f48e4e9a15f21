import type { SecretCause } from '../Cause.ts';
import { utf16Of } from '../helpers/utf16.ts';
import { onKeyText } from './helpers/onKeyText.ts';

export const secretUtf16: SecretCause = {
  id: 'secret-utf16',
  layer: 'secret',
  stage: 'bytes',
  likelihood: 12,
  order: 20,
  variants: onKeyText((text) => [
    { value: utf16Of(text, 'le'), detail: { form: 'le' } },
    { value: utf16Of(text, 'be'), detail: { form: 'be' }, weight: 0.2 },
    { value: utf16Of(`\ufeff${text}`, 'le'), detail: { form: 'le-bom' }, weight: 0.2 },
    { value: utf16Of(`\ufeff${text}`, 'be'), detail: { form: 'be-bom' }, weight: 0.2 },
  ]),
};
