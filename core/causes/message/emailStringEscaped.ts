import { bytesOf } from '../../signature/bytesOf.ts';
import type { MessageCause, Variant } from '../Cause.ts';
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

/** What addresses are nearly always made of: only rare flavours escape any of it, none of them more usual than this. */
const plain = /^[\w.@+-]*$/;
const usualOfPlain = 0.3;

function* escapings(text: string, leastWeight: number): Iterable<Variant> {
  if (leastWeight > usualOfPlain && plain.test(text)) return;
  for (const { flavour, weight } of stringFlavours)
    yield { value: stringEscaped(text, flavour), detail: { change: 'escaped', flavour }, weight };
  yield {
    value: stringEscaped(stringEscaped(text, 'addslashes'), 'addslashes'),
    detail: { change: 'twice', flavour: 'addslashes' },
    weight: 0.1,
  };
  yield { value: quotedBytes(text), detail: { change: 'escaped', flavour: 'perl-quotemeta' }, weight: 0.05 };
  if (!text.includes('\\')) return;
  yield {
    value: text.replace(/\\([\s\S])/g, '$1'),
    detail: { change: 'unescaped', flavour: 'stripslashes' },
  };
  yield { value: stringUnescaped(text), detail: { change: 'unescaped', flavour: 'decoder' } };
}

export const emailStringEscaped: MessageCause = {
  id: 'email-string-escaped',
  layer: 'message',
  stage: 'text',
  isStep: true,
  likelihood: 16,
  order: 9,
  variants: onText((text, _facts, leastWeight) => escapings(text, leastWeight)),
};
