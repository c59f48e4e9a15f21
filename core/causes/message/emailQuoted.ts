import type { MessageCause, Variant } from '../Cause.ts';
import { onAnyText, onText } from './helpers/onText.ts';
import { escaping } from './helpers/structures.ts';

/** As the shell takes an apostrophe in single quotes: PHP's escapeshellarg, Python's shlex.quote. */
const shellQuotes = ["'\\''", `'"'"'`].map(
  (written) =>
    (text: string): string =>
      text.replaceAll("'", () => written),
);

const quotes: readonly {
  readonly which: string;
  readonly open: string;
  readonly close: string;
  readonly weight: number;
  /** What the quotes that the email itself has are written as, where they are not left as they are. */
  readonly inner?: readonly ((text: string) => string)[];
}[] = [
  { which: 'double', open: '"', close: '"', weight: 1, inner: [escaping('"')] },
  { which: 'single', open: "'", close: "'", weight: 0.6, inner: [escaping("'"), ...shellQuotes] },
  { which: 'escaped-double', open: '\\"', close: '\\"', weight: 0.1 },
  { which: 'backtick', open: '`', close: '`', weight: 0.05 },
  { which: 'curly', open: '“', close: '”', weight: 0.05 },
  { which: 'html', open: '&quot;', close: '&quot;', weight: 0.05 },
];

/** Quotes of other languages than English, as word processors put them. */
const typographic = ['„“', '«»', '»«', '‘’', '‚‘', '„”', '‹›', '””', '「」', '＂＂'].map((pair) => [
  pair[0],
  pair[1],
]);

const unquoted = (text: string): readonly Variant[] =>
  quotes
    .filter(
      ({ open, close }) =>
        text.length > open.length + close.length && text.startsWith(open) && text.endsWith(close),
    )
    .map(({ which, open, close, weight }) => ({
      value: text.slice(open.length, text.length - close.length),
      detail: { change: 'removed', which },
      weight,
    }));

export const emailQuoted: MessageCause = {
  id: 'email-quoted',
  layer: 'message',
  stage: 'text',
  isStep: true,
  likelihood: 25,
  order: 10,
  variants: onText((text, _facts, leastWeight) => [
    ...quotes
      .filter(({ weight }) => weight >= leastWeight)
      .flatMap(({ which, open, close, weight, inner = [] }) =>
        [text, ...inner.map((write) => write(text))].map((content) => ({
          value: open + content + close,
          detail: { change: 'added', which },
          weight,
        })),
      ),
    ...unquoted(text),
  ]),
  unusual: onAnyText((text) => [
    ...typographic.map(([open, close]) => ({
      value: open + text + close,
      detail: { change: 'added', which: 'curly' },
      weight: 0.01,
    })),
    { value: `""${text}""`, detail: { change: 'added', which: 'double' }, weight: 0.01 },
    ...['"', "'", '`', '\\"', '“', '”'].flatMap((quote) =>
      [quote + text, text + quote].map((value) => ({
        value,
        detail: { change: 'added', which: 'one-side' },
        weight: 0.01,
      })),
    ),
  ]),
};
