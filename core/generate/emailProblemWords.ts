import type { Words } from '../../locales/Words.ts';
import { assertNever } from '../assertNever.ts';
import type { EmailProblem } from './EmailProblem.ts';
import { mostEmails } from './mostEmails.ts';

function what({ generate: { emailProblem: words } }: Words, problem: EmailProblem): string {
  switch (problem.kind) {
    case 'empty-line':
      return words.emptyLine;
    case 'duplicate':
      return words.duplicate({ text: problem.text, line: problem.firstLine });
    case 'not-an-address':
      return words.notAnAddress({ text: problem.text });
    case 'line-too-long':
      return words.lineTooLong;
    case 'text-too-long':
      return words.textTooLong;
    case 'unclosed-brace':
      return words.unclosedBrace;
    case 'unopened-brace':
      return words.unopenedBrace;
    case 'empty-alternative':
      return words.emptyAlternative;
    case 'no-alternatives':
      return words.noAlternatives;
    case 'bad-range':
      return words.badRange({ text: problem.text });
    case 'nested-too-deep':
      return words.nestedTooDeep;
    case 'too-many':
      return words.tooMany({ count: problem.count, most: mostEmails });
    default:
      return assertNever(problem);
  }
}

/** A problem in words, with its place. */
export const emailProblemWords = (words: Words, problem: EmailProblem): string =>
  words.generate.emailProblem.at({ line: problem.line, column: problem.column, what: what(words, problem) });
