import { bytesOf } from '../../signature/bytesOf.ts';
import { hexOf } from '../../signature/hexOf.ts';
import type { MessageCause } from '../Cause.ts';
import {
  type PercentEncodingName,
  percentDecoded,
  percentEncoded,
  percentEncodings,
} from '../helpers/percentEncodings.ts';
import { flavours } from './helpers/flavours.ts';
import { onAnyText, onText } from './helpers/onText.ts';

const percentFlavours: readonly { readonly flavour: PercentEncodingName; readonly weight: number }[] =
  flavours(percentEncodings);

const percentTwice: readonly PercentEncodingName[] = ['encode-uri-component', 'form'];

export const emailUrlEncoded: MessageCause = {
  id: 'email-url-encoded',
  layer: 'message',
  stage: 'text',
  isStep: true,
  likelihood: 35,
  order: 6,
  variants: onText((text) => {
    const decoded = text.includes('%') ? percentDecoded(text) : undefined;
    return [
      {
        value: text.replaceAll('@', '%40'),
        detail: { change: 'encoded', flavour: 'at-only' },
        weight: 0.3,
      },
      ...percentFlavours.map(({ flavour, weight }) => ({
        value: percentEncoded(text, flavour),
        detail: { change: 'encoded', flavour },
        weight,
      })),
      {
        value: text.replaceAll('+', '%2B'),
        detail: { change: 'encoded', flavour: 'plus-only' },
        weight: 0.3,
      },
      ...percentTwice.map((flavour) => ({
        value: percentEncoded(percentEncoded(text, flavour), flavour),
        detail: { change: 'twice', flavour },
        weight: 0.1,
      })),
      ...(decoded === undefined
        ? []
        : [{ value: decoded, detail: { change: 'decoded', flavour: 'decoder' }, weight: 1 }]),
    ];
  }),
  unusual: onAnyText((text) => {
    const every = hexOf(bytesOf(text)).replace(/../g, '%$&');
    const marks = text.replace(/[^A-Za-z0-9]+/g, (run) =>
      hexOf(bytesOf(run)).toUpperCase().replace(/../g, '%$&'),
    );
    return [
      ...[every, every.toUpperCase()].map((value) => ({ value, flavour: 'every-character' })),
      ...[marks, marks.replace(/%../g, (code) => code.toLowerCase())].map((value) => ({
        value,
        flavour: 'letters-and-digits',
      })),
      // What a gateway or a proxy escapes once more than the program did.
      { value: text.replaceAll('@', '%2540'), flavour: 'at-only' },
    ].map(({ value, flavour }) => ({ value, detail: { change: 'encoded', flavour }, weight: 0.01 }));
  }),
};
