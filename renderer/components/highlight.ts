import { type CodePiece, highlightCode } from './highlightCode.ts';

/** A program in pieces, line by line; `undefined` for a file of no language that is known here. */
export function highlight(
  lines: readonly string[],
  file: string,
): readonly (readonly CodePiece[])[] | undefined {
  const pieces = highlightCode(lines.join('\n'), file.split('.').at(-1) ?? '');
  if (pieces === undefined) return undefined;
  const made: CodePiece[][] = [[]];
  for (const { text, kind } of pieces) {
    for (const [place, part] of text.split('\n').entries()) {
      if (place > 0) made.push([]);
      if (part !== '') made.at(-1)?.push({ text: part, kind });
    }
  }
  return made;
}
