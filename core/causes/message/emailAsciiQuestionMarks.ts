import { bytesOf } from '../../signature/bytesOf.ts';
import type { MessageCause } from '../Cause.ts';
import { latin1Text, notAscii } from './helpers/charsets.ts';
import { onText } from './helpers/onText.ts';

export const emailAsciiQuestionMarks: MessageCause = {
  id: 'email-ascii-question-marks',
  layer: 'message',
  stage: 'text',
  likelihood: 5,
  order: 21,
  title: 'Letters of the email {form} before it was signed.',
  agent:
    'The email has letters beyond plain English ones, and they {form} before the website signed the email. Ask the developers to use UTF-8 all the way.',
  developer:
    'In the signed text the characters beyond ASCII {form}. They were written in an encoding that does not have them: Encoding.ASCII in C#, US_ASCII in Java, encode("ascii", "replace") in Python, a Latin column in MySQL.',
  fix: 'Encode and store the email as UTF-8: Encoding.UTF8.GetBytes(email), email.getBytes(StandardCharsets.UTF_8), email.encode("utf-8").',
  labels: {
    form: {
      'each-character': 'were replaced by question marks',
      'each-unit': 'were replaced by a question mark for each UTF-16 unit',
      'each-byte': 'were replaced by a question mark for each byte',
      removed: 'were left out',
    },
  },
  variants: onText((text) => [
    { value: text.replace(notAscii, '?'), detail: { form: 'each-character' }, weight: 1 },
    {
      value: text.replace(notAscii, (character) => '?'.repeat(character.length)),
      detail: { form: 'each-unit' },
      weight: 0.4,
    },
    {
      value: latin1Text(bytesOf(text)).replace(notAscii, '?'),
      detail: { form: 'each-byte' },
      weight: 0.2,
    },
    { value: text.replace(notAscii, ''), detail: { form: 'removed' }, weight: 0.4 },
  ]),
};
