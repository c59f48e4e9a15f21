import { bytesOf } from '../../signature/bytesOf.ts';
import type { MessageCause } from '../Cause.ts';
import {
  latin1Byte,
  latin1Text,
  lowBytes,
  notAscii,
  oneByteEach,
  onForeign,
  questionMark,
} from './helpers/charsets.ts';

const lossy = new TextDecoder('utf-8', { ignoreBOM: true });

export const emailReplacementCharacter: MessageCause = {
  id: 'email-replacement-character',
  layer: 'message',
  stage: 'text',
  likelihood: 4,
  order: 20,
  title: 'Letters of the email were lost and became � before it was signed.',
  agent:
    'The email has letters beyond plain English ones, and the website lost them before it signed the email: each became the sign �. Ask the developers to read the email as UTF-8.',
  developer:
    'The signed text has U+FFFD {form}. Bytes were decoded with the wrong character encoding, and what could not be read was replaced without an error.',
  fix: 'Decode with the encoding that the bytes have, and let errors be errors: new TextDecoder("utf-8", { fatal: true }), bytes.decode("utf-8") without errors="replace".',
  labels: {
    form: {
      'as-utf8': 'where Latin-1 bytes were read as UTF-8',
      'each-byte': 'for each byte beyond ASCII',
      'each-character': 'for each character beyond ASCII',
      raw: 'where raw bytes were read as UTF-8',
    },
  },
  variants: onForeign((email) =>
    typeof email === 'string'
      ? [
          {
            value: lossy.decode(oneByteEach(email, latin1Byte, questionMark)),
            detail: { form: 'as-utf8' },
            weight: 1,
          },
          { value: lossy.decode(lowBytes(email)), detail: { form: 'as-utf8' }, weight: 0.5 },
          {
            value: latin1Text(bytesOf(email)).replace(notAscii, '\ufffd'),
            detail: { form: 'each-byte' },
            weight: 0.6,
          },
          { value: email.replace(notAscii, '\ufffd'), detail: { form: 'each-character' }, weight: 0.5 },
        ]
      : [{ value: lossy.decode(email), detail: { form: 'raw' }, weight: 1 }],
  ),
};
