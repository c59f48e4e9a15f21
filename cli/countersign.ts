#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { placesOf } from '../services/placesOf.ts';
import { addAuditCommand } from './commands/audit.ts';
import { addCheckCommand } from './commands/check.ts';
import { addDiagnoseCommand } from './commands/diagnose.ts';
import { addSignCommand } from './commands/sign.ts';
import { addWebsiteCommand } from './commands/website.ts';
import { addWhoseCommand } from './commands/whose.ts';
import { type ExitCode, exitCode } from './exitCode.ts';
import { Failure } from './Failure.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

/** Commander quotes what it did not expect. Somebody may have tried to give a secret there. */
const withoutValues = (text: string): string =>
  text.replace(/(--[\w-]+)=[^\n]*'/g, "$1=…'").replace(/(but got \d+): [^\n]*/, '$1.');

const program = new Command('countersign')
  .description('Proves why a Crisp email signature does not verify.')
  .version(version)
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(withoutValues(text)) })
  .showHelpAfterError('Add --help to see how the command is used.');

addCheckCommand(program);
addDiagnoseCommand(program);
addSignCommand(program);
addAuditCommand(program);
addWhoseCommand(program);
addWebsiteCommand(program);

/** The code of a command that failed, after telling why. */
function codeOf(error: unknown): ExitCode {
  // Commander has told its own errors already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.usage;
  if (error instanceof Failure) {
    console.error(error.message);
    return error.code;
  }
  console.error(
    ['Countersign failed. This is a fault in Countersign; please report it.', ...placesOf(error)].join('\n'),
  );
  return exitCode.fault;
}

// Whoever reads the output may have seen enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = codeOf(error);
}

// A keychain that never answered still holds a thread, which would keep the process alive. Both outputs are waited
// for: where they are pipes, some systems write them later.
process.stderr.write('', () => process.stdout.write('', () => process.exit()));
