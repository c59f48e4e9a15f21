import { allCommands, type CommandNode } from './commandTree.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const item = (word: string, description: string): string =>
  `      @(${quoted(word)}, ${quoted(description)})`;

function wordsOf(node: CommandNode): string {
  const items = [
    ...node.commands.map((below) => item(below.path.at(-1) ?? '', below.description)),
    ...node.options.flatMap(({ names, description }) => names.map((name) => item(name, description))),
  ];
  return `    ${quoted(node.path.join(' '))} = @(\n${items.join('\n')}\n    )`;
}

const choicesOf = ({ path, options }: CommandNode): readonly string[] =>
  options.flatMap(({ names, value }) =>
    value === undefined
      ? []
      : names.map(
          (name) => `    ${quoted(`${path.join(' ')}:${name}`)} = @(${value.choices.map(quoted).join(', ')})`,
        ),
  );

/** The completion for PowerShell (5.1 and newer): `. countersign.ps1` in the profile. What it does not know, PowerShell completes as files. */
export function powershellCompletion(program: CommandNode): string {
  const nodes = allCommands(program);
  return `# Made of the command line's own definitions. To use it, put this line into your $PROFILE: . path\\to\\countersign.ps1
Register-ArgumentCompleter -Native -CommandName countersign, countersign.cmd -ScriptBlock {
  param($word, $ast, $cursor)
  $words = @{
${nodes.map(wordsOf).join('\n')}
  }
  $values = @{
${nodes.flatMap(choicesOf).join('\n')}
  }
  $path = ''
  $previous = ''
  foreach ($element in $ast.CommandElements | Select-Object -Skip 1) {
    if ($element.Extent.EndOffset -ge $cursor -and $word -ne '') { break }
    $previous = $element.ToString()
    $longer = "$path $previous".Trim()
    if ($words.ContainsKey($longer)) { $path = $longer }
  }
  if ($values.ContainsKey("\${path}:$previous")) {
    $values["\${path}:$previous"] | Where-Object { $_ -like "$word*" } | ForEach-Object {
      [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
    return
  }
  $words[$path] | Where-Object { $_[0] -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterName', $_[1])
  }
}
`;
}
