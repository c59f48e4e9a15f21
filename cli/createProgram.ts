import { Command } from 'commander';
import type { Run } from './Run.ts';
import { ownNames, withoutValues } from './withoutValues.ts';

/** Each command by its name. One is loaded only when it is asked for: what all of them need takes a while to load. */
const commands: Readonly<Record<string, (program: Command, run: Run) => Promise<void>>> = {
  check: async (program, run) => (await import('./commands/check.ts')).addCheckCommand(program, run),
  diagnose: async (program, run) => (await import('./commands/diagnose.ts')).addDiagnoseCommand(program, run),
  sign: async (program, run) => (await import('./commands/sign.ts')).addSignCommand(program, run),
  audit: async (program, run) => (await import('./commands/audit.ts')).addAuditCommand(program, run),
  whose: async (program, run) => (await import('./commands/whose.ts')).addWhoseCommand(program, run),
  causes: async (program, run) => (await import('./commands/causes.ts')).addCausesCommand(program, run),
  website: async (program, run) => (await import('./commands/website.ts')).addWebsiteCommand(program, run),
};

/**
 * The command line's commands, arguments and options, with nothing run yet: `only` the command of this name, or all of
 * them where none has it. The manual page and the completions are made of them too, so that they cannot say anything
 * else.
 */
export async function createProgram(version: string, run: Run, only?: string): Promise<Command> {
  const { output } = run;
  const program = new Command('countersign');
  program
    .description('Proves why a Crisp email signature does not verify.')
    .version(version)
    .exitOverride()
    // A narrow terminal gets what options do in a narrow column, and no lines that it breaks itself.
    .configureHelp({ minWidthToWrap: 16 })
    .configureOutput({
      writeOut: output.printHelp,
      writeErr: output.tellInPlace,
      getOutHelpWidth: () => output.columns,
      getErrHelpWidth: () => output.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: (text, write) => write(withoutValues(text, ownNames(program))),
    })
    .showHelpAfterError('Add --help to see how the command is used.');
  const one = only !== undefined && Object.hasOwn(commands, only) ? commands[only] : undefined;
  for (const add of one === undefined ? Object.values(commands) : [one]) await add(program, run);
  return program;
}
