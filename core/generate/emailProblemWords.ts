import { assertNever } from '../assertNever.ts';
import { type EmailProblem, mostEmails } from './EmailProblem.ts';

const most = mostEmails.toLocaleString('en');

function what(problem: EmailProblem): string {
  switch (problem.kind) {
    case 'empty-line':
      return 'the line is empty.';
    case 'duplicate':
      return `“${problem.text}” is there already, in line ${problem.firstLine}. It is made once.`;
    case 'not-an-address':
      return `“${problem.text}” is not an email address. It is left out.`;
    case 'line-too-long':
      return 'the line is longer than 1,000 characters. It is left out.';
    case 'text-too-long':
      return 'the text is longer than 20 million characters. Split it up.';
    case 'unclosed-brace':
      return 'this “{” is never closed. Close it with “}”, or write \\{ for the character itself.';
    case 'unopened-brace':
      return 'this “}” closes nothing. Open it with “{”, or write \\} for the character itself.';
    case 'empty-alternative':
      return 'there is nothing between two commas. Write a text there, or take one comma away.';
    case 'no-alternatives':
      return 'braces hold a range such as {1..50} or alternatives such as {a,b,c}.';
    case 'bad-range':
      return `“${problem.text}” is no range. Write two numbers or two letters, such as {1..50} or {a..f}.`;
    case 'nested-too-deep':
      return 'the braces are nested more than 20 deep.';
    case 'too-many':
      return `this makes ${problem.count.toLocaleString('en')} addresses; at most ${most} are made at once.`;
    default:
      return assertNever(problem);
  }
}

/** A problem in words, with its place. */
export const emailProblemWords = (problem: EmailProblem): string =>
  `Line ${problem.line}, column ${problem.column}: ${what(problem)}`;
