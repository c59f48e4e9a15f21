import type { GenerateError } from '../contracts/generate.ts';
import { emailProblemWords } from '../core/generate/emailProblemWords.ts';
import { english } from '../locales/english.ts';
import type { ConfirmationNeeded } from '../services/generate/generateViews.ts';
import { exitCode } from './exitCode.ts';
import { Failure } from './Failure.ts';
import { failureOf } from './failureOf.ts';
import { printable } from './printable.ts';

/** What generating refused, as the end of a command. */
export function generateFailure(error: GenerateError | ConfirmationNeeded): Failure {
  switch (error.code) {
    case 'nothing-to-generate':
      return new Failure(
        exitCode.usage,
        [
          english.errors.nothingToGenerate.title,
          ...error.problems.slice(0, 10).map((problem) => emailProblemWords(english, problem)),
        ]
          .map(printable)
          .join('\n'),
      );
    case 'too-many-broken':
      return new Failure(exitCode.usage, `At most ${error.most} broken signatures are made at once.`);
    case 'secret-unknown':
      return new Failure(exitCode.usage, 'This website has no such previous secret key.');
    case 'file-unwritable':
      return new Failure(
        exitCode.fault,
        `${printable(error.path)} could not be written (${printable(error.reason)}). Nothing was left behind.`,
      );
    case 'confirmation-needed':
    case 'batch-gone':
      return new Failure(exitCode.fault, 'The signatures changed while they were made. Try again.');
    default:
      return failureOf(error);
  }
}
