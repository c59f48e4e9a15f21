import type { Detail, MessageCause } from '../Cause.ts';
import { windows1252Byte } from '../helpers/windows1252.ts';
import { isAscii, latin1Byte, lowBytes, oneByteEach, questionMark } from './helpers/charsets.ts';
import { onText } from './helpers/onText.ts';

const isLossless = ({ value, detail }: { readonly value: Uint8Array; readonly detail: Detail }): boolean =>
  detail.form === 'low-bytes' || value.some((byte) => byte > 0x7f);

export const emailLatin1: MessageCause = {
  id: 'email-latin1',
  layer: 'message',
  stage: 'text',
  likelihood: 10,
  order: 18,
  title: 'The email was signed in an older character encoding, {form}, instead of UTF-8.',
  agent:
    'The email has letters beyond plain English ones, and the website stored them in an older form when it signed the email. Ask the developers to use UTF-8 for signing.',
  developer:
    'The HMAC was fed the email’s bytes in an older encoding, {form}, instead of UTF-8. Usual sources are update(email, "latin1") or "binary" in Node, utf8_decode in PHP, getBytes without a charset in older Java, and databases that are not UTF-8.',
  fix: 'Encode the email as UTF-8: update(email, "utf8") in Node, email.getBytes(StandardCharsets.UTF_8) in Java, email.encode("utf-8") in Python.',
  labels: {
    form: {
      latin1: 'Latin-1 with ? for what it lacks',
      'low-bytes': 'the low byte of each character ("latin1" and "binary" in Node)',
      'windows-1252': 'Windows-1252 with ? for what it lacks',
      'latin1-without': 'Latin-1 without what it lacks',
      'windows-1252-without': 'Windows-1252 without what it lacks',
    },
  },
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
