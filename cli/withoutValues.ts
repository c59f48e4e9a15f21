import type { Command } from 'commander';

/** What a program calls its commands, arguments, options and choices: what an error may quote. */
export const ownNames = (program: Command): ReadonlySet<string> =>
  new Set([
    program.name(),
    ...program.registeredArguments.map((argument) => argument.name()),
    ...program.options.flatMap(({ flags, short, long, argChoices }) => [
      flags,
      ...[short, long].filter((flag) => flag !== undefined),
      ...(argChoices ?? []),
    ]),
    ...program.commands.flatMap((command) => [...ownNames(command)]),
  ]);

/** Whether it is an option that does not exist, of nothing but letters: no secret key that was typed in its place. */
const isHarmless = (name: string): boolean => /^--?[a-z]+(?:-[a-z]+)*$/i.test(name) && name.length <= 24;

/**
 * An error of commander's without what was typed, which commander quotes where it did not expect it: somebody may have
 * tried to give a secret there.
 */
export function withoutValues(text: string, own: ReadonlySet<string>): string {
  const mistyped = /unknown option '([^'=]*)/.exec(text)?.[1] ?? '';
  const shown = new Set(isHarmless(mistyped) ? [mistyped] : []);
  const quoted = (value: string): string => {
    const [name = '', ...more] = value.split('=');
    if (!own.has(name) && !shown.has(name)) return own.has(value) ? `'${value}'` : "'…'";
    return more.length === 0 ? `'${name}'` : `'${name}=…'`;
  };
  return (
    text
      .replace(/^(error: too many arguments.*? but got \d+): .*/s, '$1.\n')
      // To the last quote that there is: what was typed may hold quotes and line breaks itself.
      .replace(/(unknown command|unknown option|argument|value) '(.*)'/s, (_, what: string, value: string) =>
        [what, quoted(value)].join(' '),
      )
      // Whatever else is quoted.
      .replace(/'([^']*)'/g, (_, value: string) => quoted(value))
  );
}
