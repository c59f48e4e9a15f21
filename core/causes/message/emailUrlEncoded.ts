import { bytesOf } from '../../signature/bytesOf.ts';
import { hexOf } from '../../signature/hexOf.ts';
import type { MessageCause, Variant } from '../Cause.ts';
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

/** How usual it is that one sign alone is encoded: what is rarer gives nothing that is more usual in another way. */
const oneSign = 0.3;

function* encodings(text: string, leastWeight: number): Iterable<Variant> {
  yield {
    value: text.replaceAll('@', '%40'),
    detail: { change: 'encoded', flavour: 'at-only' },
    weight: oneSign,
  };
  const isForUsual = leastWeight > oneSign;
  for (const { flavour, weight } of percentFlavours)
    if (!isForUsual || weight >= leastWeight)
      yield { value: percentEncoded(text, flavour), detail: { change: 'encoded', flavour }, weight };
  if (!isForUsual) {
    yield {
      value: text.replaceAll('+', '%2B'),
      detail: { change: 'encoded', flavour: 'plus-only' },
      weight: oneSign,
    };
    for (const flavour of percentTwice)
      yield {
        value: percentEncoded(percentEncoded(text, flavour), flavour),
        detail: { change: 'twice', flavour },
        weight: 0.1,
      };
  }
  const decoded = text.includes('%') ? percentDecoded(text) : undefined;
  if (decoded !== undefined)
    yield { value: decoded, detail: { change: 'decoded', flavour: 'decoder' }, weight: 1 };
}

export const emailUrlEncoded: MessageCause = {
  id: 'email-url-encoded',
  layer: 'message',
  stage: 'text',
  isStep: true,
  likelihood: 35,
  order: 6,
  variants: onText((text, _facts, leastWeight) => encodings(text, leastWeight)),
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
