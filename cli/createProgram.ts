import { Command } from 'commander';
import type { Run } from './Run.ts';
import { ownNames, withoutValues } from './withoutValues.ts';

/** A command of ours, and what the list of all of them says of it. */
interface Known {
  readonly description: string;
  /** Of what the command has, the list shows the arguments, and whether there are options. */
  readonly listed: { readonly takes?: string; readonly hasOptions: boolean };
  /** Adds all the rest of it. */
  readonly add: (command: Command, run: Run) => Promise<void>;
}

/** Each command by its name. One is loaded only when it is asked for: what all of them need takes a while to load. */
const commands: Readonly<Record<string, Known>> = {
  check: {
    description: 'tell what Crisp would do with a signature, and why',
    listed: { hasOptions: true },
    add: async (command, run) => (await import('./commands/check.ts')).addCheckCommand(command, run),
  },
  diagnose: {
    description: 'diagnose many cases: JSON Lines on standard input, JSON Lines on standard output',
    listed: { hasOptions: true },
    add: async (command, run) => (await import('./commands/diagnose.ts')).addDiagnoseCommand(command, run),
  },
  sign: {
    description: 'make signatures for testing: valid ones, or ones that are wrong on purpose',
    listed: { hasOptions: true },
    add: async (command, run) => (await import('./commands/sign.ts')).addSignCommand(command, run),
  },
  audit: {
    description: 'check whole lists of emails with their signatures: CSV, XLSX, JSON, printed tables or SQL',
    listed: { takes: '<files...>', hasOptions: true },
    add: async (command, run) => (await import('./commands/audit.ts')).addAuditCommand(command, run),
  },
  whose: {
    description: 'find the person to whom a signature belongs, also when it was made with one known mistake',
    listed: { hasOptions: true },
    add: async (command, run) => (await import('./commands/whose.ts')).addWhoseCommand(command, run),
  },
  causes: {
    description: 'list the known mistakes, or those that fit words such as sha1, caps or newline',
    listed: { takes: '[words...]', hasOptions: true },
    add: async (command, run) => (await import('./commands/causes.ts')).addCausesCommand(command, run),
  },
  website: {
    description: 'the stored websites; secret keys are typed unseen or piped in',
    listed: { hasOptions: false },
    add: async (command, run) => (await import('./commands/website.ts')).addWebsiteCommand(command, run),
  },
};

/** What asks, by itself, for no command: for the list of them, or for the version. */
const ofNoCommand: ReadonlySet<string | undefined> = new Set([
  undefined,
  'help',
  '-h',
  '--help',
  '-V',
  '--version',
]);

/**
 * The command line's commands, arguments and options, with nothing run yet: all of them, or of those no more than it takes to
 * run `args`. The manual page and the completions are made of them too, so that they cannot say anything else.
 */
export async function createProgram(version: string, run: Run, args?: readonly string[]): Promise<Command> {
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
  const [first] = args ?? [];
  const isOfNone = args !== undefined && args.length < 2 && ofNoCommand.has(first);
  const only = first !== undefined && Object.hasOwn(commands, first) ? first : undefined;
  for (const [name, { description, listed, add }] of Object.entries(commands)) {
    if (only !== undefined && name !== only) continue;
    const command = program.command(name).description(description);
    if (!isOfNone) await add(command, run);
    else {
      if (listed.takes !== undefined) command.argument(listed.takes);
      if (listed.hasOptions) command.option('--any');
    }
  }
  return program;
}
