import type { MessageCause, Variant } from '../Cause.ts';
import { whiteSpaceKind, whiteSpaces } from '../helpers/whiteSpaces.ts';
import { onAnyText, onText } from './helpers/onText.ts';
import { withoutLineBreak } from './helpers/withoutLineBreak.ts';

const spaces: readonly { readonly which: string; readonly text: string; readonly weight: number }[] = [
  { which: 'space', text: ' ', weight: 1 },
  { which: 'two-spaces', text: '  ', weight: 0.1 },
  { which: 'tab', text: '\t', weight: 0.3 },
  { which: 'no-break-space', text: '\u00a0', weight: 0.4 },
  { which: 'ideographic-space', text: '\u3000', weight: 0.02 },
];

/** Usual widths of columns that are filled up with spaces: CHAR(n) in databases, fixed-width files. */
const paddings = [32, 40, 50, 64, 100, 128, 255];

/** Of what follows the spaces. */
const commonest = 0.1;

function* addedSpaces(text: string, leastWeight: number): Generator<Variant> {
  for (const { which, text: space, weight } of spaces) {
    if (weight < leastWeight) continue;
    yield { value: text + space, detail: { change: 'added', which, where: 'after' }, weight };
    yield { value: space + text, detail: { change: 'added', which, where: 'before' }, weight: weight * 0.8 };
    yield {
      value: space + text + space,
      detail: { change: 'added', which, where: 'around' },
      weight: weight * 0.3,
    };
  }
  if (leastWeight > commonest) return;
  for (const width of paddings) {
    const detail = { change: 'added', which: 'padding', where: 'after' };
    yield { value: text.padEnd(width), detail, weight: 0.03 };
  }
  const lineBreak = { change: 'added', which: 'line-break' };
  yield { value: `\n${text}`, detail: { ...lineBreak, where: 'before' }, weight: 0.1 };
  yield { value: `\n${text}\n`, detail: { ...lineBreak, where: 'around' }, weight: 0.1 };
  // The Windows shell: `echo "x" |` hands on the space before the bar, and a line break of its own.
  const windows = { change: 'added', which: 'several', where: 'after' };
  yield { value: `${text} \r\n`, detail: windows, weight: 0.05 };
  yield { value: `${text} \n`, detail: windows, weight: 0.03 };
}

/** What languages count as white space when they trim: PHP's ASCII set with NUL, then JavaScript's. */
const trims: readonly { readonly start: RegExp; readonly end: RegExp; readonly weight: number }[] = [
  { start: /^\s+/, end: /\s+$/, weight: 1 },
  { start: /^[ \t\n\r\0\v]+/, end: /[ \t\n\r\0\v]+$/, weight: 0.5 },
];

function removedSpaces(text: string): readonly Variant[] {
  if (!/[\s\0]/.test(text)) return [];
  const variant = (where: string, value: string, kept: RegExp, weight: number): Variant => ({
    value,
    detail: { change: 'removed', which: whiteSpaceKind(text.replace(kept, '')), where },
    weight,
  });
  const outer = trims.flatMap(({ start, end, weight }) => {
    const [before] = start.exec(text) ?? [''];
    const [after] = end.exec(text) ?? [''];
    const made = (where: string, value: string, removed: string, share: number): Variant => ({
      value,
      detail: { change: 'removed', which: whiteSpaceKind(removed), where },
      weight: weight * share,
    });
    if (before === '' && after === '') return [];
    const whole = text.slice(before.length, text.length - after.length);
    const where = before === '' ? 'after' : after === '' ? 'before' : 'around';
    return [
      made(where, whole, before + after, 1),
      made('after', text.slice(0, text.length - after.length), after, 0.3),
      made('before', text.slice(before.length), before, 0.3),
    ];
  });
  // A line break at the end that goes alone is a mistake of its own name.
  const chomped = withoutLineBreak(text);
  return [...outer, variant('inside', text.replace(/\s+/g, ''), /\S+/g, 0.2)].filter(
    ({ value }) => value !== chomped,
  );
}

/** Columns of a fixed width are rarely wider, and no address is longer. */
const widest = 320;

/** What only templates, heredocs, shells and columns of any width put around an email, or a line break into it. */
function* rareSpaces(text: string): Generator<Variant> {
  for (const [before, after, which] of whiteSpaces()) {
    const where = before === '' ? 'after' : after === '' ? 'before' : 'around';
    const detail = { change: 'added', which, where };
    yield { value: before + text + after, detail, weight: 0.02 / (before.length + after.length) };
  }
  for (const end of ['\n\r', ' \n\n', '  \n\n', '\t\n'])
    yield {
      value: text + end,
      detail: { change: 'added', which: whiteSpaceKind(end), where: 'after' },
      weight: 0.002,
    };
  yield {
    value: text.replace('@', ' @ '),
    detail: { change: 'added', which: whiteSpaceKind(' '), where: 'inside' },
    weight: 0.005,
  };
  for (let at = 1; at < text.length; at++) {
    for (const space of [' ', '\n', '\r\n']) {
      const detail = { change: 'added', which: whiteSpaceKind(space), where: 'inside' };
      yield { value: text.slice(0, at) + space + text.slice(at), detail, weight: 0.001 };
    }
  }
  for (let width = text.length + 1; width <= widest; width++) {
    const detail = { change: 'added', which: 'padding' };
    yield { value: text.padEnd(width), detail: { ...detail, where: 'after' }, weight: 0.002 };
    yield { value: text.padStart(width), detail: { ...detail, where: 'before' }, weight: 0.001 };
    // In the middle of a column whose width does not divide evenly, languages differ in which side gets more.
    for (const left of new Set([(width - text.length) >> 1, (width - text.length + 1) >> 1])) {
      const value = text.padStart(text.length + left).padEnd(width);
      yield { value, detail: { ...detail, where: 'around' }, weight: 0.001 };
    }
  }
}

export const emailWhitespace: MessageCause = {
  id: 'email-whitespace',
  layer: 'message',
  stage: 'text',
  likelihood: 70,
  order: 3,
  variants: onText(function* (text, _facts, leastWeight) {
    yield* removedSpaces(text);
    yield* addedSpaces(text, leastWeight);
  }),
  unusual: onAnyText(rareSpaces),
  usual: spaces.flatMap(({ which, text }) => [
    { detail: { change: 'added', which, where: 'after' }, after: text },
    { detail: { change: 'added', which, where: 'before' }, before: text },
  ]),
};
