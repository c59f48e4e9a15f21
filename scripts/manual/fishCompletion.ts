import { allCommands, type CommandNode, type OptionNode } from './commandTree.ts';

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;

/** True where the words so far lead to this command and to none below it. */
function condition({ path, commands }: CommandNode): string {
  const seen = path.map((word) => `__fish_seen_subcommand_from ${word}`);
  const below = commands.map((node) => node.path.at(-1)).join(' ');
  const none = commands.length === 0 ? [] : [`not __fish_seen_subcommand_from ${below}`];
  return [...seen, ...none].join('; and ');
}

function optionText({ names, value, description }: OptionNode): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const takes =
    value === undefined
      ? []
      : value.choices.length > 0
        ? ['-x', '-a', quoted(value.choices.join(' '))]
        : [value.isFile ? '-rF' : '-x'];
  return [...flags, ...takes, '-d', quoted(description)].join(' ');
}

function linesOf(node: CommandNode): readonly string[] {
  const begin = `complete -c countersign -n ${quoted(condition(node))}`;
  return [
    ...node.commands.map((below) => `${begin} -a ${below.path.at(-1)} -d ${quoted(below.description)}`),
    ...node.options.map((option) => `${begin} ${optionText(option)}`),
    ...(node.arguments.some(({ isFile }) => isFile) ? [`${begin} -F`] : []),
  ];
}

/** The completion for fish. */
export const fishCompletion = (program: CommandNode): string =>
  [
    "# Made of the command line's own definitions.",
    'complete -c countersign -f',
    ...allCommands(program).flatMap(linesOf),
    '',
  ].join('\n');
