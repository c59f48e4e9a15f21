import { algorithms } from '../../signature/Algorithm.ts';
import type { EncodingCause, Undone } from '../Cause.ts';
import { ungroup } from './helpers/separated.ts';
import { isPlainText, writtenText } from './helpers/written.ts';

const spaceNames: readonly (readonly [RegExp, string])[] = [
  [/\r\n/g, 'CRLF'],
  [/\n/g, 'LF'],
  [/\r/g, 'CR'],
  [/ /g, 'space'],
  [/\t/g, 'tab'],
  [/\u00a0/g, 'NBSP'],
  [/\p{White_Space}/gu, 'other'],
];

/** The kinds of white space in a text, each once. */
function spacesIn(text: string): readonly string[] {
  let rest = text.replace(/\P{White_Space}+/gu, '');
  return spaceNames.flatMap(([kind, name]) => {
    const less = rest.replace(kind, '');
    const found = less !== rest;
    rest = less;
    return found ? [name] : [];
  });
}

/** Hex digits of a whole digest. */
const digestLengths = new Set(Object.values(algorithms).map(({ digestBytes }) => 2 * digestBytes));

/** Bytes of one digit or two, each apart from the next: where zeros are missing, the spaces are what separates them. */
const isBytesApart = (text: string): boolean => /^[0-9a-f]{1,2}(?:[ \t][0-9a-f]{1,2}){15,}$/i.test(text);

/** What mail programs and shells put where they break a line, and quote it: `=`, a backslash, `> `. */
const breaks = /(?:=|\\)?\r?\n(?:[ \t]*[>|])*/g;

const isSpace = (character: string | undefined): boolean =>
  character !== undefined && /^\p{White_Space}$/u.test(character);

/** Where the text without surrounding white space starts and ends; a loop, as expressions are slow on long runs. */
function trimmedRange(text: string): readonly [number, number] {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return [start, end];
}

function* withoutSpaces(text: string): Generator<Undone> {
  if (!/\p{White_Space}/u.test(text)) return;
  const [start, end] = trimmedRange(text);
  const trimmed = text.slice(start, end);
  const around = start > 0 || end < text.length;
  if (around) {
    const characters = spacesIn(text.slice(0, start) + text.slice(end));
    const where = start === 0 ? 'after' : end === text.length ? 'before' : 'around';
    yield { value: trimmed, detail: { characters, where } };
  }
  const dense = trimmed.replace(breaks, '').replace(/\p{White_Space}+/gu, '');
  if (dense === trimmed || !/^[\w+/=-]+$/.test(dense) || ungroup(trimmed, 'whole') !== undefined) return;
  if (isBytesApart(trimmed) && !digestLengths.has(dense.length)) return;
  const where = around ? 'throughout' : 'inside';
  yield { value: dense, detail: { characters: spacesIn(text), where }, weight: 0.4 };
}

export const encodingWhitespace: EncodingCause = {
  id: 'encoding-whitespace',
  layer: 'encoding',
  likelihood: 45,
  order: 19,
  write: (written) => {
    const text = writtenText(written);
    if (!isPlainText(text)) return [];
    const lines = (length: number): string =>
      (text.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? []).join('\n');
    const spaced = (value: string, where: string, weight: number) =>
      value === text
        ? []
        : [{ value, detail: { characters: spacesIn(value.replace(text, '')), where }, weight }];
    return [
      ...spaced(`${text}\n`, 'after', 1),
      ...spaced(`${text}\r\n`, 'after', 0.3),
      ...spaced(`${text} `, 'after', 0.5),
      ...spaced(` ${text}`, 'before', 0.5),
      ...spaced(`\t${text}`, 'before', 0.1),
      ...spaced(`${text}\u00a0`, 'after', 0.1),
      ...spaced(` ${text} \n`, 'around', 0.1),
      ...(/^[\w+/=-]+$/.test(text) ? [32, 60].flatMap((length) => spaced(lines(length), 'inside', 0.2)) : []),
    ];
  },
  undo: (text, part) => (part === 'damaged' ? [] : withoutSpaces(text)),
};
