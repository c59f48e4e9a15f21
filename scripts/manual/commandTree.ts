import type { Argument, Command, Option } from 'commander';

/** What follows an option, or stands alone: a value. */
export interface ValueNode {
  /** As in `<file>`. */
  readonly name: string;
  readonly several: boolean;
  readonly required: boolean;
  /** The only values there are; none where it can be anything. */
  readonly choices: readonly string[];
  /** Whether it names a file. */
  readonly isFile: boolean;
  readonly description: string;
}

export interface OptionNode {
  /** `-V` and `--version`, or the latter alone. */
  readonly names: readonly string[];
  /** What it takes; nothing for a switch. */
  readonly value: ValueNode | undefined;
  readonly description: string;
}

/** One command as plain data. */
export interface CommandNode {
  /** The words that lead to it, without the program's name: none, `['check']`, `['website', 'add']`. */
  readonly path: readonly string[];
  /** As the help shows it: `countersign check [options]`. */
  readonly usage: string;
  readonly description: string;
  readonly arguments: readonly ValueNode[];
  readonly options: readonly OptionNode[];
  /** What the help says after the options. */
  readonly notes: string;
  readonly commands: readonly CommandNode[];
}

const isFileName = (name: string): boolean => /^(files?|roster)$/.test(name);

const argumentNode = (argument: Argument): ValueNode => ({
  name: argument.name(),
  several: argument.variadic,
  required: argument.required,
  choices: argument.argChoices ?? [],
  isFile: isFileName(argument.name()),
  description: argument.description,
});

function optionNode(option: Option, description: string): OptionNode {
  const name = /[<[]([^\].>]+)(?:\.\.\.)?[\]>]/.exec(option.flags)?.[1];
  return {
    names: [option.short, option.long].filter((flag) => flag !== undefined),
    value:
      name === undefined
        ? undefined
        : {
            name,
            several: option.variadic,
            required: option.required,
            choices: option.argChoices ?? [],
            isFile: isFileName(name),
            description: name,
          },
    description,
  };
}

/** What a command's help says after everything else. Commander gives it only with the rest, while it prints. */
function notesOf(command: Command): string {
  let printed = '';
  const { writeOut } = command.configureOutput();
  command.configureOutput({
    writeOut: (text) => {
      printed += text;
    },
  });
  command.outputHelp();
  if (writeOut !== undefined) command.configureOutput({ writeOut });
  return printed.slice(command.helpInformation().length).trim();
}

/** A command and those below it, as commander knows them. The command `help`, which only repeats, is left out. */
export function commandTree(command: Command, path: readonly string[] = []): CommandNode {
  const help = command.createHelp();
  return {
    path,
    usage: help.commandUsage(command),
    description: command.description(),
    arguments: command.registeredArguments.map(argumentNode),
    options: help.visibleOptions(command).map((option) => optionNode(option, help.optionDescription(option))),
    notes: notesOf(command),
    commands: command.commands.map((below) => commandTree(below, [...path, below.name()])),
  };
}

/** A command and all below it, in the order of the help. */
export const allCommands = (node: CommandNode): readonly CommandNode[] => [
  node,
  ...node.commands.flatMap(allCommands),
];
