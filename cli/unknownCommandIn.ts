import type { Command } from 'commander';

/**
 * The first of the arguments that stands where a command belongs and is none, and the command that it would belong to.
 * Commander itself shows the help of what it knows as soon as `--help` is there.
 */
export function unknownCommandIn(
  program: Command,
  args: readonly string[],
): { readonly name: string; readonly of: Command } | undefined {
  let command = program;
  for (const arg of args) {
    if (command.commands.length === 0 || arg.startsWith('-')) return undefined;
    if (arg === 'help') continue;
    const known = command.commands.find((one) => one.name() === arg || one.aliases().includes(arg));
    if (known === undefined) return { name: arg, of: command };
    command = known;
  }
  return undefined;
}
