import { bytesOf } from '../../signature/bytesOf.ts';
import type { MessageCause } from '../Cause.ts';
import {
  type StringEscapeName,
  stringEscaped,
  stringEscapes,
  stringUnescaped,
} from '../helpers/stringEscapes.ts';
import { flavours } from './helpers/flavours.ts';
import { onText } from './helpers/onText.ts';

const stringFlavours: readonly { readonly flavour: StringEscapeName; readonly weight: number }[] =
  flavours(stringEscapes);

/** Perl's quotemeta on undecoded bytes puts a backslash before each byte of a letter such as é. */
const quotedBytes = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(bytesOf(text)).flatMap((byte) =>
      /\w/.test(String.fromCharCode(byte)) ? [byte] : [0x5c, byte],
    ),
  );

export const emailStringEscaped: MessageCause = {
  id: 'email-string-escaped',
  layer: 'message',
  stage: 'text',
  isStep: true,
  likelihood: 16,
  order: 9,
  variants: onText((text) => [
    ...stringFlavours.map(({ flavour, weight }) => ({
      value: stringEscaped(text, flavour),
      detail: { change: 'escaped', flavour },
      weight,
    })),
    {
      value: stringEscaped(stringEscaped(text, 'addslashes'), 'addslashes'),
      detail: { change: 'twice', flavour: 'addslashes' },
      weight: 0.1,
    },
    { value: quotedBytes(text), detail: { change: 'escaped', flavour: 'perl-quotemeta' }, weight: 0.05 },
    ...(text.includes('\\')
      ? [
          {
            value: text.replace(/\\([\s\S])/g, '$1'),
            detail: { change: 'unescaped', flavour: 'stripslashes' },
          },
          { value: stringUnescaped(text), detail: { change: 'unescaped', flavour: 'decoder' } },
        ]
      : []),
  ]),
};
