import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { placesOf } from '../services/redaction/placesOf.ts';
import { createProgram } from './createProgram.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { Failure } from './Failure.ts';
import type { Host } from './Host.ts';
import { createOutput, type Output } from './output.ts';
import { unknownCommandIn } from './unknownCommandIn.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

/** The code of a command that failed, after telling why. */
function codeOf(error: unknown, { tell }: Output): ExitCode {
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

/**
 * Runs the command line once, in whatever `host` is, and gives the code that it ends with, when all that it says is
 * written. Never rejects.
 */
export async function main(host: Host): Promise<ExitCode> {
  const { args, env, stdin, onInterrupt } = host;
  const output = createOutput(host);
  let code: ExitCode = exitCode.done;
  const endWith = (given: ExitCode): void => {
    code = given;
  };
  try {
    const program = await createProgram(version, { env, stdin, onInterrupt, output, endWith }, args);
    const unknown = unknownCommandIn(program, args);
    if (unknown !== undefined) unknown.of.error(`error: unknown command '${unknown.name}'`);
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    code = codeOf(error, output);
  }
  return (await output.end()) ? code : exitCode.fault;
}
