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
