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
