import { longestPaste } from '../evidence/longestPaste.ts';
import { err, ok, type Result } from '../Result.ts';
import type { Stepwise } from '../Stepwise.ts';
import type { EmailProblemKind, FoundProblem, ReadEmails } from './EmailProblem.ts';
import { mostEmails } from './mostEmails.ts';
import { collectEmails, type Located, linesIn, nothingRead, Problems, readAtOnce } from './readEmailList.ts';

/** A longer line is no pattern of an address. */
const longestLine = 1_000;
const deepest = 20;

/** A part of a pattern: a text, a range of values, or alternatives of which each is a sequence of parts. */
type Part =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'range';
      readonly from: number;
      readonly to: number;
      readonly show: (n: number) => string;
    }
  | { readonly kind: 'choice'; readonly of: readonly Sequence[] };
type Sequence = readonly Part[];

interface Slip {
  readonly kind: EmailProblemKind;
  /** In characters, from 0. */
  readonly at: number;
  readonly text: string;
}

const numberRange = /^(\d{1,15})\.\.(\d{1,15})$/;
const letterRange = /^([a-z])\.\.([a-z])$|^([A-Z])\.\.([A-Z])$/;

function rangeOf(text: string): Part | undefined {
  const [, from = '', to = ''] = numberRange.exec(text) ?? [];
  if (from !== '') {
    const padded = [from, to].some((digits) => digits.length > 1 && digits.startsWith('0'));
    const width = padded ? Math.max(from.length, to.length) : 0;
    return { kind: 'range', from: +from, to: +to, show: (n) => String(n).padStart(width, '0') };
  }
  const letters = letterRange.exec(text)?.filter((letter) => letter !== undefined);
  const [first, last] = (letters ?? []).slice(1).map((letter) => letter.charCodeAt(0));
  if (first === undefined || last === undefined) return undefined;
  return { kind: 'range', from: first, to: last, show: (n) => String.fromCharCode(n) };
}

const escapable: ReadonlySet<string | undefined> = new Set(['{', '}', ',', '\\']);

/** Reads one line by recursive descent. */
class Reader {
  readonly #characters: readonly string[];
  #at = 0;

  constructor(line: string) {
    this.#characters = [...line];
  }

  /** Parts up to the end, or, inside braces, up to a comma or the closing brace. */
  sequence(depth: number): Result<Sequence, Slip> {
    const parts: Part[] = [];
    let text = '';
    for (;;) {
      const character = this.#characters[this.#at];
      if (character === undefined || (depth > 0 && (character === ',' || character === '}'))) break;
      if (character === '}') return err(this.#slip('unopened-brace', this.#at));
      if (character === '{') {
        const group = this.#group(depth);
        if (!group.ok) return group;
        parts.push({ kind: 'text', text }, group.value);
        text = '';
        continue;
      }
      const escaped = character === '\\' && escapable.has(this.#characters[this.#at + 1]);
      text += escaped ? this.#characters[this.#at + 1] : character;
      this.#at += escaped ? 2 : 1;
    }
    return ok([...parts, { kind: 'text', text }]);
  }

  #group(depth: number): Result<Part, Slip> {
    const open = this.#at;
    if (depth >= deepest) return err(this.#slip('nested-too-deep', open));
    const alternatives: Sequence[] = [];
    do {
      this.#at += 1;
      const start = this.#at;
      const one = this.sequence(depth + 1);
      if (!one.ok) return one;
      if (this.#at >= this.#characters.length) return err(this.#slip('unclosed-brace', open));
      const isLast = this.#characters[this.#at] === '}';
      if (this.#at === start && !(isLast && alternatives.length === 0)) {
        return err(this.#slip('empty-alternative', start));
      }
      alternatives.push(one.value);
    } while (this.#characters[this.#at] === ',');
    this.#at += 1;
    if (alternatives.length > 1) return ok({ kind: 'choice', of: alternatives });
    const inside = this.#characters.slice(open + 1, this.#at - 1).join('');
    const range = rangeOf(inside);
    if (range !== undefined) return ok(range);
    return err(this.#slip(inside.includes('..') ? 'bad-range' : 'no-alternatives', open));
  }

  #slip(kind: EmailProblemKind, at: number): Slip {
    return { kind, at, text: this.#characters.slice(at, this.#at + 1).join('') };
  }
}

/** How many texts a sequence gives; infinite when it is beyond counting. */
const countOf = (sequence: Sequence): number =>
  sequence.reduce((product, part) => {
    if (part.kind === 'text') return product;
    if (part.kind === 'range') return product * (Math.abs(part.to - part.from) + 1);
    return product * part.of.reduce((sum, one) => sum + countOf(one), 0);
  }, 1);

function* textsOfPart(part: Part): Generator<string> {
  if (part.kind === 'text') yield part.text;
  else if (part.kind === 'choice') for (const one of part.of) yield* textsOf(one);
  else {
    const step = part.from <= part.to ? 1 : -1;
    for (let n = part.from; n !== part.to + step; n += step) yield part.show(n);
  }
}

function* textsOf([first, ...rest]: Sequence): Generator<string> {
  if (first === undefined) yield '';
  else for (const start of textsOfPart(first)) for (const end of textsOf(rest)) yield start + end;
}

const atFault = (kind: EmailProblemKind, line: number): FoundProblem => ({
  kind,
  line,
  column: 1,
  text: '',
  around: '',
});

/**
 * The emails that patterns stand for, one pattern a line: `{1..50}` counts (zeros in front are kept: `{01..50}`;
 * `{a..f}` goes through letters), `{a,b,c}` chooses, groups may be nested and repeated, and a backslash takes the
 * meaning from a brace, a comma or a backslash. The addresses are counted before any is made: more than
 * {@link mostEmails} in all give none, and nothing is read beyond the line that makes them too many.
 */
export function* expandPattern(text: string): Stepwise<ReadEmails> {
  if (text.length > longestPaste) return nothingRead(atFault('text-too-long', 1));
  const problems = new Problems();
  const sequences: { readonly line: number; readonly sequence: Sequence }[] = [];
  let line = 0;
  let count = 0;
  let characters = 0;
  for (const content of linesIn(text)) {
    line += 1;
    characters += content.length + 1;
    if (characters >= readAtOnce) {
      characters = 0;
      yield;
    }
    const trimmed = content.trim();
    if (trimmed === '') problems.add(atFault('empty-line', line));
    else if (trimmed.length > longestLine) problems.add(atFault('line-too-long', line));
    else {
      const read = new Reader(trimmed).sequence(0);
      if (!read.ok) {
        const { kind, at, text: there } = read.error;
        const column = content.length - content.trimStart().length + at + 1;
        problems.add({ kind, line, column, text: there, around: trimmed });
        continue;
      }
      sequences.push({ line, sequence: read.value });
      count = Math.min(count + countOf(read.value), Number.MAX_SAFE_INTEGER);
      if (count > mostEmails) {
        return nothingRead({ kind: 'too-many', line, column: 1, text: '', around: '', count }, problems);
      }
    }
  }
  function* found(): Generator<Located> {
    for (const { line, sequence } of sequences) {
      for (const text of textsOf(sequence)) yield { text, line, column: 1, around: text };
    }
  }
  return yield* collectEmails(found(), problems);
}
