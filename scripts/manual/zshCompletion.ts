import type { CommandNode, OptionNode, ValueNode } from './commandTree.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const escaped = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&');

function valueText({ name, choices, isFile }: ValueNode): string {
  const action = choices.length > 0 ? `(${choices.join(' ')})` : isFile ? '_files' : ' ';
  return `:${escaped(name)}:${action}`;
}

function optionSpec({ names, value, description }: OptionNode): string {
  const takes = value === undefined ? '' : valueText(value);
  const [only = ''] = names;
  const words = quoted(`[${escaped(description)}]${takes}`);
  return names.length === 1
    ? `${quoted(only)}${words}`
    : `${quoted(`(${names.join(' ')})`)}{${names.join(',')}}${words}`;
}

const functionName = (path: readonly string[]): string => ['_countersign', ...path].join('_');

function functionOf({ path, options, arguments: values, commands }: CommandNode): string {
  const specs = options.map(optionSpec);
  if (commands.length === 0) {
    const takes = values.map((value) => quoted(`${value.several ? '*' : ''}${valueText(value)}`));
    return `${functionName(path)}() {
  _arguments ${[...specs, ...takes].join(' \\\n    ')}
}`;
  }
  const words = (node: CommandNode): string => node.path.at(-1) ?? '';
  return `${functionName(path)}() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C ${[...specs, quoted('1:command:->command'), quoted('*::argument:->argument')].join(' \\\n    ')}
  case $state in
    command)
      local -a commands=(
${commands.map((node) => `        ${quoted(`${words(node)}:${escaped(node.description)}`)}`).join('\n')}
      )
      _describe command commands
      ;;
    argument)
      case $words[1] in
${commands.map((node) => `        ${words(node)}) ${functionName(node.path)} ;;`).join('\n')}
      esac
      ;;
  esac
}`;
}

const functionsOf = (node: CommandNode): readonly string[] => [
  ...node.commands.flatMap(functionsOf),
  functionOf(node),
];

/** The completion for zsh, as a file `_countersign` in a folder of `$fpath`. */
export const zshCompletion = (program: CommandNode): string =>
  `#compdef countersign
# Made of the command line's own definitions.

${functionsOf(program).join('\n\n')}

_countersign "$@"
`;
