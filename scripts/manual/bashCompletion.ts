import { allCommands, type CommandNode } from './commandTree.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** What can come next after a command's words. */
const nextWords = ({ commands, options }: CommandNode): readonly string[] => [
  ...commands.map(({ path }) => path.at(-1) ?? ''),
  ...options.flatMap(({ names }) => names),
];

const valueLines = ({ path, options }: CommandNode): readonly string[] =>
  options.flatMap(({ names, value }) => {
    if (value === undefined) return [];
    const pattern = names.map((name) => quoted(`${path.join(' ')}:${name}`)).join(' | ');
    const choices = quoted(value.choices.join(' '));
    if (value.choices.length > 0) return [`    ${pattern}) words=${choices} flags= ;;`];
    return [`    ${pattern}) ${value.isFile ? 'return' : 'compopt +o default 2>/dev/null; return'} ;;`];
  });

/** The completion for bash (3.2 and newer): commands, options, their fixed values; files where files are taken. */
export function bashCompletion(program: CommandNode): string {
  const nodes = allCommands(program);
  return `# bash completion for countersign. Made of the command line's own definitions.
_countersign() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
  local path= word words= flags=yes
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$path/$word" in
${nodes
  .filter(({ path }) => path.length > 0)
  .map(
    ({ path }) =>
      `      ${quoted(`${path.slice(0, -1).join(' ')}/${path.at(-1)}`)}) path=${quoted(path.join(' '))} ;;`,
  )
  .join('\n')}
    esac
  done
  case "$path:$previous" in
${nodes.flatMap(valueLines).join('\n')}
  esac
  if [ "$flags" ]; then
    case "$path" in
${nodes.map((node) => `      ${quoted(node.path.join(' '))}) words=${quoted(nextWords(node).join(' '))} ;;`).join('\n')}
    esac
    case "$path" in
${[...nodes.filter((node) => node.arguments.some(({ isFile }) => isFile)).map(({ path }) => `      ${quoted(path.join(' '))}) [[ $current == -* ]] || return ;;`)].join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [ "\${COMPREPLY[*]}" ] || compopt +o default 2>/dev/null
}
complete -o bashdefault -o default -F _countersign countersign
`;
}
