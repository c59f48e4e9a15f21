#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { placesOf } from '../services/redaction/placesOf.ts';
import { createProgram } from './createProgram.ts';
import { endTidily } from './endTidily.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { Failure } from './Failure.ts';
import { tell } from './output.ts';
import { printable } from './printable.ts';
import { unknownCommandIn } from './unknownCommandIn.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

endTidily();

/** The code of a command that failed, after telling why. */
function codeOf(error: unknown): ExitCode {
  // Commander has told its own errors already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.usage;
  if (error instanceof Failure) {
    tell(error.message);
    return error.code;
  }
  tell(
    ['Countersign failed. This is a fault in Countersign; please report it.', ...placesOf(error)].join('\n'),
  );
  return exitCode.fault;
}

/** What a write fails with when whoever reads has gone: a pipe, a socket, a pipe on Windows. */
const readerGone: readonly (string | undefined)[] = ['EPIPE', 'ECONNRESET', 'EOF'];
let isOutputLost = false;

/**
 * Whoever reads the output may have seen enough, as `head` does: the command goes on, for its exit code. Any other error
 * of an output has lost what was to be told.
 */
function noteOutputError({ code, message }: NodeJS.ErrnoException): void {
  if (isOutputLost || readerGone.includes(code)) return;
  isOutputLost = true;
  tell(`The output could not be written: ${printable(message)}`);
}
process.stdout.on('error', noteOutputError);
process.stderr.on('error', noteOutputError);

try {
  const program = await createProgram(version, process.argv[2]);
  const unknown = unknownCommandIn(program, process.argv.slice(2));
  if (unknown !== undefined) unknown.of.error(`error: unknown command '${unknown.name}'`);
  await program.parseAsync();
} catch (error) {
  process.exitCode = codeOf(error);
}

// A keychain that never answered still holds a thread, which would keep the process alive. Both outputs are waited
// for: where they are pipes, some systems write them later.
process.stdout.write('', (error) => {
  if (error) noteOutputError(error);
  process.stderr.write('', () => {
    if (isOutputLost) process.exitCode = exitCode.fault;
    process.exit();
  });
});
