import { isAscii } from '../../isAscii.ts';
import type { Detail, MessageCause } from '../Cause.ts';
import { windows1252Byte } from '../helpers/windows1252.ts';
import { latin1Byte, lowBytes, oneByteEach, questionMark } from './helpers/charsets.ts';
import { onText } from './helpers/onText.ts';

const isLossless = ({ value, detail }: { readonly value: Uint8Array; readonly detail: Detail }): boolean =>
  detail.form === 'low-bytes' || value.some((byte) => byte > 0x7f);

export const emailLatin1: MessageCause = {
  id: 'email-latin1',
  layer: 'message',
  stage: 'text',
  likelihood: 10,
  order: 18,
  variants: onText((text) =>
    isAscii(text)
      ? []
      : [
          { value: oneByteEach(text, latin1Byte, questionMark), detail: { form: 'latin1' }, weight: 1 },
          { value: lowBytes(text), detail: { form: 'low-bytes' }, weight: 0.8 },
          {
            value: oneByteEach(text, windows1252Byte, questionMark),
            detail: { form: 'windows-1252' },
            weight: 0.6,
          },
          {
            value: oneByteEach(text, latin1Byte, undefined),
            detail: { form: 'latin1-without' },
            weight: 0.1,
          },
          {
            value: oneByteEach(text, windows1252Byte, undefined),
            detail: { form: 'windows-1252-without' },
            weight: 0.1,
          },
        ].map((variant) => ({
          ...variant,
          // Where nothing is left beyond ASCII, that letters were lost says it better.
          weight: isLossless(variant) ? variant.weight : variant.weight / 10,
        })),
  ),
};
