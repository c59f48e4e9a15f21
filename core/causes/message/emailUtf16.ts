import type { MessageCause } from '../Cause.ts';
import { utf16Of } from '../helpers/utf16.ts';
import { onText } from './helpers/onText.ts';

export const emailUtf16: MessageCause = {
  id: 'email-utf16',
  layer: 'message',
  stage: 'text',
  likelihood: 12,
  order: 17,
  title: 'The email was signed as UTF-16 text ({form}).',
  agent:
    'Computers can store the letters of a text in several ways, and when the website signed the email it used another way than Crisp does. Ask the developers to use UTF-8 for signing.',
  developer:
    'The HMAC was fed the email’s UTF-16 bytes ({form}) instead of its UTF-8 bytes: Encoding.Unicode in C#, Get-Content and strings in PowerShell, getBytes("UTF-16") in Java, NVARCHAR columns in SQL Server.',
  fix: 'Encode the email as UTF-8: Encoding.UTF8.GetBytes(email) in C#, email.getBytes(StandardCharsets.UTF_8) in Java.',
  labels: {
    form: {
      le: 'little-endian',
      be: 'big-endian',
      'le-bom': 'little-endian with a byte order mark',
      'be-bom': 'big-endian with a byte order mark',
    },
  },
  variants: onText((text) => [
    { value: utf16Of(text, 'le'), detail: { form: 'le' }, weight: 1 },
    { value: utf16Of(`\ufeff${text}`, 'le'), detail: { form: 'le-bom' }, weight: 0.2 },
    { value: utf16Of(`\ufeff${text}`, 'be'), detail: { form: 'be-bom' }, weight: 0.2 },
    { value: utf16Of(text, 'be'), detail: { form: 'be' }, weight: 0.15 },
  ]),
};
