import type { Found, Range } from './Evidence.ts';
import { isEmptyWord, looksLikeSignature } from './looksLikeSignature.ts';
import { saysSignature } from './saysSignature.ts';
import { isForPerson } from './wordsOfCommands.ts';
import { isHandedOver } from './wordsOfSentences.ts';

/**
 * What stands before a line that was typed: the sign of a shell, a console, a debugger or a database, with all that is
 * before it. An arrow is none.
 */
const prompt =
  /^\s{0,4}(?:[A-Z]:\\[^"<>|\n]{0,80}>|(?:(?!\s--?[a-z])[^"'`,;{}|<=\n]){0,70}?(?:\w=)?[$#%>❯➜✗»λ](?:\s{1,3}|$)|\(\w{2,8}\)\s|In \[\d+\]:\s|\.{3}\s)/;

/** A line that goes on on the next one. */
const goesOn = /(?:[\\|({,`]|&&)\s{0,4}$/;

/** A command without a prompt: a pipe, a call, an option. */
export const unprompted = /\|\s{0,2}[\w./]|<<<|\w\(|\w\s--?[a-z]/;

/**
 * A line that is nothing but a digest and what programs print around one: a label (`SHA2-256(stdin)= `, `Out[3]: `,
 * `res0: String = `), an arrow, quotes, the borders of a cell, the name of a stream.
 */
const printed =
  /^(\s{0,40}(?:[^"'`\n]{0,80}?(?:(?:[=:<>\]|│·-]|\w\(\d{1,4}\))\s{1,8}|<<(?=")))??(?:b?(["']))?)((?:0x|\\x)?[\w+/:-]{20,260}={0,2})(?:\\n)?\2(?:\s{1,2}\*?(?:-|stdin))?[\s|│>)%,;]{0,200}$/;

const longestLine = 400;

/** Lines that are looked at of what was printed for a command, and of the commands before it that printed nothing. */
const mostPrinted = 40;

export const mostTyped = 20;

export interface Line extends Range {
  readonly text: string;
  /** Of a line that was typed: how long its prompt is. */
  readonly prompt?: number;
}

/** The digest of a line that holds nothing else. */
export function digestOf({ text, start }: Pick<Line, 'text' | 'start'>): Found | undefined {
  const [, before = '', , value = ''] = (text.length <= longestLine && printed.exec(text)) || [];
  // A sentence about what is handed over is no label.
  if (!looksLikeSignature(value) || isEmptyWord(value) || isHandedOver.test(before) || before.includes('@'))
    return undefined;
  const from = start + before.length;
  return { value, range: { start: from, end: from + value.length } };
}

/** The lines of a text. Where what was printed did not end its line, the next prompt stands behind it. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let known = '';
  for (let start = 0; start <= text.length; ) {
    const newLine = text.indexOf('\n', start);
    const end = newLine < 0 ? text.length : newLine;
    const line = text.slice(start, end);
    const at = known === '' ? -1 : line.slice(0, longestLine).indexOf(known, 20);
    const printed = at < 0 ? '' : line.slice(0, at);
    if (digestOf({ text: printed, start }) !== undefined)
      lines.push(
        { text: printed, start, end: start + at },
        { text: line.slice(at), start: start + at, end, prompt: known.length },
      );
    else {
      const own = prompt.exec(line.slice(0, 120))?.[0];
      const previous = lines.at(-1);
      // Below the mark of a quoted mail stands what was printed too.
      const isPrinted = digestOf({ text: line.slice(own?.length), start }) !== undefined;
      const isTyped =
        (own !== undefined && !isPrinted) ||
        (own === undefined && previous?.prompt !== undefined && goesOn.test(previous.text.slice(-20)));
      if (isTyped) known = own?.trim() ?? known;
      lines.push({ text: line, start, end, ...(isTyped ? { prompt: own?.length ?? 0 } : {}) });
    }
    start = end + 1;
  }
  return lines;
}

/** Commands, of which all but the last printed nothing, and what was printed for them. */
export interface Step {
  readonly typed: readonly Line[];
  readonly printed: readonly Line[];
  /** Where the text ends before anything was printed: it may have been cut there. */
  readonly isOpen?: true;
}

export function stepsOf(lines: readonly Line[]): readonly Step[] {
  const steps: Step[] = [];
  let typed: Line[] = [];
  let printed: Line[] = [];
  const close = (): void => {
    if (typed.length > 0) steps.push({ typed, printed });
    typed = [];
    printed = [];
  };
  const isAnswered = (nth: number): boolean => {
    const next = [nth + 1, nth + 2]
      .map((one) => lines[one])
      .find((one) => one !== undefined && /\S/.test(one.text));
    return next !== undefined && digestOf(next) !== undefined;
  };
  for (const [nth, line] of lines.entries()) {
    const isAlone =
      line.prompt === undefined &&
      line.text.length <= longestLine &&
      digestOf(line) === undefined &&
      unprompted.test(line.text) &&
      (saysSignature(line.text) || isForPerson(line.text)) &&
      isAnswered(nth);
    if (line.prompt !== undefined || isAlone) {
      if (printed.length > 0 || isAlone) close();
      typed.push(line);
      if (typed.length > mostTyped) typed.shift();
    } else if (typed.length > 0 && printed.length < mostPrinted && /\S/.test(line.text)) printed.push(line);
  }
  close();
  const last = steps.at(-1);
  return last?.printed.length === 0 ? [...steps.slice(0, -1), { ...last, isOpen: true }] : steps;
}
