import type { ExitCode } from './exitCode.ts';

/** Ends a command: the message goes to stderr, the code to the caller. Never holds a secret. */
export class Failure extends Error {
  readonly code: ExitCode;

  constructor(code: ExitCode, message: string) {
    super(message);
    this.code = code;
  }
}
