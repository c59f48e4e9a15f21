import { stripVTControlCharacters } from 'node:util';

/** Where the text of a line begins: after its spaces, and after a bullet. */
const hangingIndent = /^ *(?:[•✓!✗] )?/;

/**
 * A text with no line longer than so many columns, broken between words; what continues a line stands below its beginning.
 * A word that is longer stays whole, so that a signature can be copied.
 */
export function wrapped(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => {
      if (stripVTControlCharacters(line).length <= columns) return line;
      const indent = ' '.repeat(hangingIndent.exec(stripVTControlCharacters(line))?.[0].length ?? 0);
      const lines: string[] = [];
      let current = '';
      let width = 0;
      for (const word of line.split(/(?<=\S) +/)) {
        const length = stripVTControlCharacters(word).length;
        if (current !== '' && width + 1 + length > columns) {
          lines.push(current);
          current = `${indent}${word}`;
          width = indent.length + length;
        } else {
          width += current === '' ? length : length + 1;
          current = current === '' ? word : `${current} ${word}`;
        }
      }
      return [...lines, current].join('\n');
    })
    .join('\n');
}
