import type { SecretCause } from '../Cause.ts';
import { utf16Of } from '../helpers/utf16.ts';
import { onKeyText } from './helpers/onKeyText.ts';

export const secretUtf16: SecretCause = {
  id: 'secret-utf16',
  layer: 'secret',
  stage: 'bytes',
  likelihood: 12,
  order: 20,
  title: 'The secret key was used as UTF-16 text ({form}).',
  agent:
    'Computers can store the letters of a text in several ways, and the website used another way for the secret key than Crisp does. Ask the developers to use UTF-8 for the key.',
  developer: 'The HMAC was keyed with the secret key’s UTF-16 bytes ({form}) instead of its UTF-8 bytes.',
  fix: 'Encode the key as UTF-8: Encoding.UTF8.GetBytes in C#, getBytes(StandardCharsets.UTF_8) in Java.',
  labels: {
    form: {
      le: 'little-endian',
      be: 'big-endian',
      'le-bom': 'little-endian with a byte order mark',
      'be-bom': 'big-endian with a byte order mark',
    },
  },
  variants: onKeyText((text) => [
    { value: utf16Of(text, 'le'), detail: { form: 'le' } },
    { value: utf16Of(text, 'be'), detail: { form: 'be' }, weight: 0.2 },
    { value: utf16Of(`\ufeff${text}`, 'le'), detail: { form: 'le-bom' }, weight: 0.2 },
    { value: utf16Of(`\ufeff${text}`, 'be'), detail: { form: 'be-bom' }, weight: 0.2 },
  ]),
};
