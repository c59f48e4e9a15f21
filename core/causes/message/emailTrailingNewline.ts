import type { MessageCause } from '../Cause.ts';
import { onAnyText, onText } from './helpers/onText.ts';
import { withoutLineBreak } from './helpers/withoutLineBreak.ts';

const lineBreaks: readonly { readonly which: string; readonly end: string; readonly weight: number }[] = [
  { which: 'LF', end: '\n', weight: 1 },
  { which: 'CRLF', end: '\r\n', weight: 0.4 },
  { which: 'CR', end: '\r', weight: 0.05 },
];

const lineBreakOf = (text: string): string =>
  text.endsWith('\r\n') ? 'CRLF' : text.endsWith('\n') ? 'LF' : 'CR';

export const emailTrailingNewline: MessageCause = {
  id: 'email-trailing-newline',
  layer: 'message',
  stage: 'text',
  isStep: true,
  besideUnusual: 'after',
  likelihood: 80,
  order: 2,
  variants: onText((text) => [
    ...lineBreaks.map(({ which, end, weight }) => ({
      value: text + end,
      detail: { change: 'added', which },
      weight,
    })),
    { value: withoutLineBreak(text), detail: { change: 'removed', which: lineBreakOf(text) } },
  ]),
  unusual: onAnyText((text) =>
    lineBreaks.flatMap(({ which, end, weight }) =>
      [2, 3, 4].map((times) => ({
        value: text + end.repeat(times),
        detail: { change: 'added', which: `${times} × ${which}` },
        weight: (weight * 0.1) / times,
      })),
    ),
  ),
  usual: lineBreaks.map(({ which, end }) => ({ detail: { change: 'added', which }, after: end })),
};
