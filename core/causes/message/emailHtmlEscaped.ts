import type { MessageCause } from '../Cause.ts';
import { type HtmlEscapeName, htmlEscaped, htmlEscapes, htmlUnescaped } from '../helpers/htmlEscapes.ts';
import { flavours } from './helpers/flavours.ts';
import { onAnyText, onText } from './helpers/onText.ts';

const htmlFlavours: readonly { readonly flavour: HtmlEscapeName; readonly weight: number }[] =
  flavours(htmlEscapes);

/** Escaping that ran twice turns the & of the first time into &amp; in nearly every flavour. */
const htmlTwice: readonly HtmlEscapeName[] = [
  'php-htmlspecialchars',
  'numeric-apostrophe',
  'hex-apostrophe',
  'numeric-quotes',
  'apostrophe-kept',
];

/** How the two signs of an address are hidden from programs that collect addresses. */
const atAndDots: readonly (readonly [at: string, dot: string])[] = [
  ['&#64;', '&#46;'],
  ['&#064;', '&#046;'],
  ['&#x40;', '&#x2e;'],
  ['&#x40;', '&#x2E;'],
  ['&#64;', '&period;'],
  ['&commat;', '&period;'],
];

export const emailHtmlEscaped: MessageCause = {
  id: 'email-html-escaped',
  layer: 'message',
  stage: 'text',
  isStep: true,
  likelihood: 25,
  order: 8,
  variants: onText((text, _facts, leastWeight) => [
    ...htmlFlavours
      .filter(({ weight }) => weight >= leastWeight)
      .map(({ flavour, weight }) => ({
        value: htmlEscaped(text, flavour),
        detail: { change: 'escaped', flavour },
        weight,
      })),
    ...htmlTwice.flatMap((flavour) => {
      const once = htmlEscaped(text, flavour);
      return once === text
        ? []
        : [{ value: htmlEscaped(once, flavour), detail: { change: 'twice', flavour }, weight: 0.1 }];
    }),
    ...(text.includes('&')
      ? [
          { value: htmlUnescaped(text), detail: { change: 'unescaped', flavour: 'decoder' } },
          {
            value: text.replace(/&(?:amp|lt|gt|quot|#0*39);/g, htmlUnescaped),
            detail: { change: 'unescaped', flavour: 'markup-decoder' },
            weight: 0.5,
          },
        ]
      : []),
  ]),
  // Against those who collect addresses: as WordPress's antispambot and others write them.
  unusual: onAnyText((text) => {
    const every = (write: (code: number) => string): string =>
      Array.from(text, (character) => write(character.codePointAt(0) ?? 0)).join('');
    return [
      { value: every((code) => `&#${code};`), flavour: 'every-character' },
      { value: every((code) => `&#x${code.toString(16)};`), flavour: 'every-character' },
      { value: every((code) => `&#x${code.toString(16).toUpperCase()};`), flavour: 'every-character' },
      { value: text.replaceAll('@', '&commat;'), flavour: 'at-only' },
      ...atAndDots.map(([at, dot]) => ({
        value: text.replaceAll('.', dot).replaceAll('@', at),
        flavour: 'at-and-dots',
      })),
    ].map(({ value, flavour }) => ({ value, detail: { change: 'escaped', flavour }, weight: 0.01 }));
  }),
};
