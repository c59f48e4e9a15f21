import { exitCode } from '../../cli/exitCode.ts';
import { allCommands, type CommandNode, type OptionNode, type ValueNode } from './commandTree.ts';

/** What each exit code says. A code without words does not compile. */
const exitCodeWords: Readonly<Record<keyof typeof exitCode, string>> = {
  done: 'Done; for a check: verified.',
  unverified: 'Unverified: Crisp shows the person, without the mark. For whose: nobody was found.',
  rejected: 'Rejected: Crisp refuses the email.',
  keyInText: 'The pasted text holds a secret key, whatever the verdict: it has to be rolled in Crisp.',
  usage: 'The command was used wrongly.',
  unreadableInput: 'The input could not be read, or held nothing to check.',
  keychain: 'The keychain could not be used; or no Node was found that is new enough.',
  fault: 'A fault in Countersign.',
  interrupted: 'Stopped before the end. What was told is true, and not all.',
};

/** Text as troff takes it: hyphens that can be copied, and no line that is taken for a request. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=['.])/gm, '\\&');

const paragraph = (text: string): readonly string[] =>
  text.split('\n').map((line) => (line.trim() === '' ? '.PP' : escaped(line)));

const valueText = ({ name, several, required }: ValueNode): string => {
  const word = `\\fI${escaped(name)}\\fR${several ? '...' : ''}`;
  return required ? word : `[${word}]`;
};

function optionLines({ names, value, description }: OptionNode): readonly string[] {
  const flags = names.map((name) => `\\fB${escaped(name)}\\fR`).join(', ');
  return ['.TP', value === undefined ? flags : `${flags} ${valueText(value)}`, ...paragraph(description)];
}

/** A name in bold, then what it takes. */
function commandLines({
  path,
  arguments: values,
  description,
  options,
  notes,
}: CommandNode): readonly string[] {
  const own = options.filter(({ names }) => !names.includes('--help'));
  return [
    `.SS "${escaped(['countersign', ...path].join(' '))}${values.length === 0 ? '' : ` ${values.map(valueText).join(' ')}`}"`,
    ...paragraph(sentence(description)),
    ...values
      .filter((value) => value.description !== '')
      .flatMap((value) => ['.TP', valueText(value), ...paragraph(value.description)]),
    ...own.flatMap(optionLines),
    ...(notes === '' ? [] : ['.PP', ...paragraph(notes)]),
  ];
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.replace(/\.\.$/, '.');

/**
 * The manual page countersign(1) in troff with the `man` macros, made of what commander knows.
 *
 * @param program the tree of the whole program
 * @param version such as `1.0.0`
 * @param date of this version, as `2026-11-28`
 */
export function manPage(program: CommandNode, version: string, date: string): string {
  const codes = Object.entries(exitCode).toSorted(([, a], [, b]) => a - b) as readonly [
    keyof typeof exitCode,
    number,
  ][];
  return `${[
    `.TH COUNTERSIGN 1 "${date}" "Countersign ${version}" "Countersign"`,
    '.SH NAME',
    `countersign \\- ${escaped(program.description.charAt(0).toLowerCase() + program.description.slice(1).replace(/\.$/, ''))}`,
    '.SH SYNOPSIS',
    '.B countersign',
    '\\fIcommand\\fR [\\fIoptions\\fR]',
    '.SH DESCRIPTION',
    ...paragraph(
      'Crisp shows a visitor as verified when the website sends the right signature of their email: its HMAC-SHA256 with a secret key, in lowercase hex. Countersign recomputes signatures, and where one is wrong it proves which mistakes made it so.',
    ),
    '.PP',
    ...paragraph(
      'The secret key comes from the keychain (a stored website), from an environment variable or from standard input. No option takes it as a value: arguments show in the list of processes and in the history of a shell.',
    ),
    '.SH OPTIONS',
    ...program.options.flatMap(optionLines),
    '.SH COMMANDS',
    ...allCommands(program)
      .filter(({ path, commands }) => path.length > 0 && commands.length === 0)
      .flatMap(commandLines),
    '.SH EXIT STATUS',
    ...codes.flatMap(([name, code]) => ['.TP', `\\fB${code}\\fR`, ...paragraph(exitCodeWords[name])]),
    '.SH ENVIRONMENT',
    '.TP',
    '\\fBCOUNTERSIGN_DATA_DIR\\fR',
    ...paragraph('The folder of websites and settings, in place of the usual one.'),
    '.TP',
    '\\fBNO_COLOR\\fR',
    ...paragraph('Set to anything: no colours.'),
    '.SH FILES',
    '.TP',
    '\\fI~/.config/Countersign\\fR',
    ...paragraph(
      'Websites and settings, on Linux; $XDG_CONFIG_HOME/Countersign where that variable is set. On macOS they are in ~/Library/Application Support/Countersign. Secret keys are in the keychain and in no file.',
    ),
  ].join('\n')}\n`;
}
