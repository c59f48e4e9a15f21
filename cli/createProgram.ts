import { Command } from 'commander';
import { hideForStderr, printHelp } from './output.ts';
import { ownNames, withoutValues } from './withoutValues.ts';

/** Each command by its name. One is loaded only when it is asked for: what all of them need takes a while to load. */
const commands: Readonly<Record<string, (program: Command) => Promise<void>>> = {
  check: async (program) => (await import('./commands/check.ts')).addCheckCommand(program),
  diagnose: async (program) => (await import('./commands/diagnose.ts')).addDiagnoseCommand(program),
  sign: async (program) => (await import('./commands/sign.ts')).addSignCommand(program),
  audit: async (program) => (await import('./commands/audit.ts')).addAuditCommand(program),
  whose: async (program) => (await import('./commands/whose.ts')).addWhoseCommand(program),
  causes: async (program) => (await import('./commands/causes.ts')).addCausesCommand(program),
  website: async (program) => (await import('./commands/website.ts')).addWebsiteCommand(program),
};

/**
 * The command line's commands, arguments and options, with nothing run yet: `only` the command of this name, or all of
 * them where none has it. The manual page and the completions are made of them too, so that they cannot say anything
 * else.
 */
export async function createProgram(version: string, only?: string): Promise<Command> {
  const program = new Command('countersign');
  program
    .description('Proves why a Crisp email signature does not verify.')
    .version(version)
    .exitOverride()
    // A narrow terminal gets what options do in a narrow column, and no lines that it breaks itself.
    .configureHelp({ minWidthToWrap: 16 })
    .configureOutput({
      writeOut: printHelp,
      outputError: (text, write) => write(hideForStderr(withoutValues(text, ownNames(program)))),
    })
    .showHelpAfterError('Add --help to see how the command is used.');
  const one = only !== undefined && Object.hasOwn(commands, only) ? commands[only] : undefined;
  for (const add of one === undefined ? Object.values(commands) : [one]) await add(program);
  return program;
}
