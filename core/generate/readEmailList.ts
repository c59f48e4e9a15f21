import { longestPaste } from '../evidence/longestPaste.ts';
import { isAddress } from '../isAddress.ts';
import type { Stepwise } from '../Stepwise.ts';
import { type FoundProblem, mostProblems, type ReadEmails } from './EmailProblem.ts';
import { mostEmails } from './mostEmails.ts';

/** UTF-16 code units that are read in one step. */
export const readAtOnce = 50_000;

/** One text that should be an address, and where it stands; an empty one is passed over. */
export interface Located {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** What the text was taken from. */
  readonly around: string;
}

type Counted = Pick<ReadEmails, 'problems' | 'problemCount'>;

/** Problems that come in the order of their places: the first ones, and the number of all. */
export class Problems implements Counted {
  readonly problems: FoundProblem[] = [];
  problemCount = 0;

  add(problem: FoundProblem): void {
    this.problemCount += 1;
    if (this.problems.length < mostProblems) this.problems.push(problem);
  }
}

/** The answer for a text of which nothing is taken, for one reason that goes before all others. */
export const nothingRead = (reason: FoundProblem, others: Counted = new Problems()): ReadEmails => ({
  emails: [],
  lines: [],
  problems: [reason, ...others.problems].slice(0, mostProblems),
  problemCount: others.problemCount + 1,
});

/** Leaves out what is no address and what was there before, and says so beside the problems that are known already. */
export function* collectEmails(found: Iterable<Located>, known = new Problems()): Stepwise<ReadEmails> {
  const lineOf = new Map<string, number>();
  const others = new Problems();
  let read = 0;
  for (const located of found) {
    const { text, line } = located;
    read += text.length + 1;
    if (read >= readAtOnce) {
      read = 0;
      yield;
    }
    if (text === '') continue;
    const firstLine = lineOf.get(text);
    if (firstLine !== undefined) others.add({ ...located, kind: 'duplicate', firstLine });
    else if (isAddress(text)) lineOf.set(text, line);
    else others.add({ ...located, kind: 'not-an-address' });
  }
  const all: Counted = {
    problems: [...known.problems, ...others.problems]
      .sort((a, b) => a.line - b.line || a.column - b.column)
      .slice(0, mostProblems),
    problemCount: known.problemCount + others.problemCount,
  };
  if (lineOf.size > mostEmails) {
    const tooMany = {
      kind: 'too-many',
      line: 1,
      column: 1,
      text: '',
      around: '',
      count: lineOf.size,
    } as const;
    return nothingRead(tooMany, all);
  }
  return { emails: [...lineOf.keys()], lines: [...lineOf.values()], ...all };
}

/** The lines of a text; a line end after the last one starts no further line. */
export function* linesIn(text: string): Generator<string> {
  const lineEnd = /\r\n|[\n\r\u2028\u2029]/g;
  let start = text.startsWith('\ufeff') ? 1 : 0;
  for (let end = lineEnd.exec(text); end !== null; end = lineEnd.exec(text)) {
    yield text.slice(start, end.index);
    start = lineEnd.lastIndex;
  }
  if (start < text.length) yield text.slice(start);
}

/**
 * What stands between commas, semicolons and tabs, with where it begins. The separators are looked for, and not what is none: a
 * pattern that takes in megabytes needs as much of a stack that is small.
 */
function* piecesOf(line: string): Generator<readonly [piece: string, at: number]> {
  let at = 0;
  for (const { index } of line.matchAll(/[,;\t]/g)) {
    if (index > at) yield [line.slice(at, index), at];
    at = index + 1;
  }
  if (at < line.length) yield [line.slice(at), at];
}

/**
 * The emails in a pasted list: one a line, or several with commas, semicolons or tabs between them. White space
 * around each is no part of it. Every piece of the text is either among the emails or among the problems.
 */
export function* readEmailList(text: string): Stepwise<ReadEmails> {
  if (text.length > longestPaste) {
    return nothingRead({ kind: 'text-too-long', line: 1, column: 1, text: '', around: '' });
  }
  const empty = new Problems();
  function* found(): Generator<Located> {
    let line = 0;
    for (const around of linesIn(text)) {
      line += 1;
      if (around.trim() === '') {
        const nothing = { line, column: 1, text: '', around: '' };
        empty.add({ ...nothing, kind: 'empty-line' });
        yield nothing;
        continue;
      }
      // A position in code units is one in characters for nearly every list, and near enough for the others.
      for (const [piece, at] of piecesOf(around)) {
        const email = piece.trim();
        yield { text: email, line, column: at + piece.indexOf(email) + 1, around };
      }
    }
  }
  return yield* collectEmails(found(), empty);
}
