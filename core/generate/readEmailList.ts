import { type EmailProblem, excerpt, mostEmails, type ReadEmails } from './EmailProblem.ts';
import { isAddress } from './isAddress.ts';

/** Larger texts are not read. */
export const longestText = 20_000_000;

/** One text that should be an address, and where it stands. */
export interface Located {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Leaves out what is no address and what was there before, and says so. */
export function collectEmails(found: Iterable<Located>, problems: readonly EmailProblem[] = []): ReadEmails {
  const lineOf = new Map<string, number>();
  const others: EmailProblem[] = [...problems];
  for (const { text, line, column } of found) {
    const firstLine = lineOf.get(text);
    const place = { line, column, text: excerpt(text) };
    if (firstLine !== undefined) others.push({ ...place, kind: 'duplicate', firstLine });
    else if (isAddress(text)) lineOf.set(text, line);
    else others.push({ ...place, kind: 'not-an-address' });
  }
  others.sort((a, b) => a.line - b.line || a.column - b.column);
  if (lineOf.size <= mostEmails) return { emails: [...lineOf.keys()], problems: others };
  const tooMany = { line: 1, column: 1, text: '', kind: 'too-many', count: lineOf.size } as const;
  return { emails: [], problems: [tooMany, ...others] };
}

/** The lines of a text; a line end after the last one starts no further line. */
export function linesIn(text: string): readonly string[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\u2028\u2029]/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/**
 * The emails in a pasted list: one a line, or several with commas, semicolons or tabs between them. White space
 * around each is no part of it. Every piece of the text is either among the emails or among the problems.
 */
export function readEmailList(text: string): ReadEmails {
  if (text.length > longestText) {
    return { emails: [], problems: [{ line: 1, column: 1, text: '', kind: 'text-too-long' }] };
  }
  const found: Located[] = [];
  const empty: EmailProblem[] = [];
  for (const [index, content] of linesIn(text).entries()) {
    const line = index + 1;
    if (content.trim() === '') empty.push({ line, column: 1, text: '', kind: 'empty-line' });
    // A position in code units is one in characters for nearly every list, and near enough for the others.
    for (const { 0: piece, index: at } of content.matchAll(/[^,;\t]+/g)) {
      const email = piece.trim();
      if (email === '') continue;
      found.push({ text: email, line, column: at + piece.indexOf(email) + 1 });
    }
  }
  return collectEmails(found, empty);
}
