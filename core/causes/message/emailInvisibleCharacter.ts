import type { MessageCause, Variant } from '../Cause.ts';
import { withInvisibles } from '../helpers/invisibleCharacters.ts';
import { codePointsOf } from './helpers/codePointsOf.ts';
import { onAnyText, onText } from './helpers/onText.ts';

/** Invisible characters as they get in; `before` and `after` stand around the email. */
const invisibles: readonly { readonly before?: string; readonly after?: string; readonly weight: number }[] =
  [
    { before: '\ufeff', weight: 1 },
    { after: '\u200b', weight: 1 },
    { before: '\u200b', weight: 0.8 },
    { after: '\0', weight: 0.5 },
    { before: '\u202a', after: '\u202c', weight: 0.4 },
    { before: '\u202a', weight: 0.2 },
    { after: '\u202c', weight: 0.3 },
    { before: '\u2068', after: '\u2069', weight: 0.3 },
    { before: '\u200e', weight: 0.3 },
    { after: '\u200e', weight: 0.3 },
    { before: '\u200f', weight: 0.1 },
    { after: '\u200f', weight: 0.1 },
    { after: '\ufeff', weight: 0.1 },
    { before: '\u2060', weight: 0.05 },
    { after: '\u2060', weight: 0.05 },
    { after: '\u00ad', weight: 0.05 },
    { before: '\u00ad', weight: 0.05 },
    { after: '\u200c', weight: 0.05 },
    { after: '\u200d', weight: 0.05 },
    { before: '\u200b', after: '\u200b', weight: 0.1 },
  ];

/** Where lines of text are allowed to break: put in by editors and by templates around an @ and after dots. */
const breakable: readonly { readonly at: RegExp; readonly with: string; readonly weight: number }[] = [
  { at: /@/g, with: '\u200b@', weight: 0.2 },
  { at: /@/g, with: '@\u200b', weight: 0.2 },
  { at: /[@.]/g, with: '$&\u200b', weight: 0.1 },
  { at: /@/g, with: '@\u00ad', weight: 0.05 },
  { at: /@/g, with: '\u2060@\u2060', weight: 0.02 },
];

const invisible = /[\0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

const addedInvisibles = (text: string, leastWeight: number): readonly Variant[] => [
  ...invisibles
    .filter(({ weight }) => weight >= leastWeight)
    .map(({ before = '', after = '', weight }) => ({
      value: before + text + after,
      detail: {
        change: 'added',
        codePoints: codePointsOf(before + after),
        where: before === '' ? 'after' : after === '' ? 'before' : 'around',
      },
      weight,
    })),
  ...breakable
    .filter(({ weight }) => weight >= leastWeight)
    .map(({ at, with: replacement, weight }) => ({
      value: text.replace(at, replacement),
      detail: {
        change: 'added',
        codePoints: codePointsOf(replacement.replace(/[@$&]/g, '')),
        where: 'inside',
      },
      weight,
    })),
];

function removedInvisibles(text: string): readonly Variant[] {
  const found = text.match(invisible);
  if (found === null) return [];
  const all = text.replace(invisible, '');
  const visible = text.indexOf(all);
  const where =
    visible < 0
      ? 'inside'
      : visible === 0
        ? 'after'
        : visible + all.length === text.length
          ? 'before'
          : 'around';
  const withoutBom = text.replace(/^\ufeff/, '');
  return [
    { value: all, detail: { change: 'removed', codePoints: codePointsOf(found.join('')), where } },
    {
      value: withoutBom,
      detail: { change: 'removed', codePoints: ['U+FEFF'], where: 'before' },
      weight: 0.5,
    },
  ];
}

/** Control characters that stay behind: the end of a file of DOS, keys of a terminal. */
const controls = [
  ...Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).filter((one) => !/[\0\s]/.test(one)),
  '\u007f',
];

/** What makes a terminal's text coloured. */
const colours = [0, 1, 22, 31, 32, 33, 34, 35, 36, 37, 39].map((code) => `\u001b[${code}m`);

function* withControls(text: string): Iterable<Variant> {
  const variant = (before: string, after: string, added: string): Variant => ({
    value: before + text + after,
    detail: {
      change: 'added',
      codePoints: codePointsOf(added),
      where: before === '' ? 'after' : after === '' ? 'before' : 'around',
    },
    weight: 0.003,
  });
  for (const one of controls) {
    yield variant(one, '', one);
    yield variant('', one, one);
  }
  for (const colour of colours) {
    yield variant(colour, '', '\u001b');
    yield variant('', colour, '\u001b');
    for (const reset of ['\u001b[0m', '\u001b[39m', '\u001b[m']) yield variant(colour, reset, '\u001b');
  }
}

/** Buffers of a fixed size are rarely larger. */
const largestBuffer = 320;

function* rareInvisibles(text: string): Iterable<Variant> {
  let last = '';
  let codePoints: readonly string[] = [];
  for (const { value, added, where } of withInvisibles(text)) {
    // Hundreds after one another have the same.
    if (added !== last) codePoints = codePointsOf(added);
    last = added;
    yield { value, detail: { change: 'added', codePoints, where }, weight: 0.003 };
  }
  for (let size = text.length + 2; size <= largestBuffer; size++) {
    const detail = { change: 'added', codePoints: ['U+0000'], where: 'after' };
    yield { value: text.padEnd(size, '\0'), detail, weight: 0.003 };
  }
  yield* withControls(text);
}

export const emailInvisibleCharacter: MessageCause = {
  id: 'email-invisible-character',
  layer: 'message',
  stage: 'text',
  likelihood: 14,
  order: 4,
  variants: onText((text, _facts, leastWeight) => [
    ...removedInvisibles(text),
    ...addedInvisibles(text, leastWeight),
  ]),
  unusual: onAnyText(rareInvisibles),
};
