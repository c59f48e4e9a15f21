import type { BinaryText } from './BinaryText.ts';
import type { ListTranslator } from './ListTranslator.ts';
import { PlacedRecords } from './PlacedRecords.ts';

/** Where values of JSON begin that are records. */
export interface JsonStart {
  /** In characters from the start of the list. */
  readonly from: number;
  /** Whether they are of an array, and end with it. */
  readonly isArray: boolean;
}

const isSpace = (character: string | undefined): boolean =>
  character === ' ' || character === '\t' || character === '\n' || character === '\r';

/** A character that no value of JSON holds: in place of a line end within a text, which none holds either. */
const brokenLine = '\x1f';

/**
 * Translates an array of JSON, or values one after the other: each as it stands, without its line ends. A value that is
 * only a text is a record of one cell.
 */
export function translateJson({ from, isArray }: JsonStart): ListTranslator {
  const placed = new PlacedRecords();
  let line = 0;
  let toSkip = from;
  let isOver = false;
  /** How many brackets are open in a value; -1 between values. */
  let depth = -1;
  let isInText = false;
  let isEscaped = false;
  /** A text, or a number or word, that is a whole value. */
  let scalar: 'text' | 'word' | undefined;

  function write(text: BinaryText): BinaryText {
    let out = '';
    /** Where that begins which is to be passed on. */
    let start = 0;
    const pass = (to: number): void => {
      if (depth >= 0) out += text.slice(start, to);
    };
    const begin = (at: number, what: typeof scalar): void => {
      out += placed.before(line) + (what === 'text' ? '[' : '');
      scalar = what;
      depth = 0;
      start = at;
    };
    const finish = (to: number): void => {
      pass(to);
      if (scalar === 'text') out += ']';
      scalar = undefined;
      depth = -1;
    };
    for (let at = 0; at < text.length && !isOver; at++) {
      const character = text[at] as string;
      const isLineEnd = character === '\n' || (character === '\r' && text[at + 1] !== '\n');
      if (isLineEnd) line++;
      if (toSkip > 0) toSkip--;
      else if (isInText) {
        if (isEscaped) isEscaped = false;
        else if (character === '\\') isEscaped = true;
        else if (character === '"') {
          isInText = false;
          if (scalar === 'text') finish(at + 1);
        }
        if (character === '\n' || character === '\r') {
          pass(at);
          out += brokenLine;
          start = at + 1;
        }
      } else if (depth === -1) {
        if (isSpace(character) || character === ',') continue;
        if (character === ']' && isArray) isOver = true;
        else {
          begin(at, character === '"' ? 'text' : character === '{' || character === '[' ? undefined : 'word');
          if (character === '"') isInText = true;
          else if (scalar === undefined) depth = 1;
        }
      } else if (scalar === 'word') {
        if (!isSpace(character) && character !== ',' && character !== ']') continue;
        finish(at);
        if (character === ']') isOver = isArray;
      } else if (character === '"') isInText = true;
      else if (character === '{' || character === '[') depth++;
      else if (character === '}' || character === ']') {
        depth--;
        if (depth === 0) finish(at + 1);
      } else if (character === '\n' || character === '\r') {
        pass(at);
        start = at + 1;
      }
    }
    pass(text.length);
    return out;
  }

  return {
    write,
    end() {
      const isUnfinished = scalar === 'text';
      depth = -1;
      return isUnfinished ? ']' : '';
    },
  };
}
