import { Command } from 'commander';
import { addAuditCommand } from './commands/audit.ts';
import { addCheckCommand } from './commands/check.ts';
import { addDiagnoseCommand } from './commands/diagnose.ts';
import { addSignCommand } from './commands/sign.ts';
import { addWebsiteCommand } from './commands/website.ts';
import { addWhoseCommand } from './commands/whose.ts';
import { hideForStderr } from './output.ts';
import { ownNames, withoutValues } from './withoutValues.ts';

/**
 * All of the command line's commands, arguments and options, with nothing run yet. The manual page and the completions
 * are made of it too, so that they cannot say anything else.
 */
export function createProgram(version: string): Command {
  const program = new Command('countersign');
  program
    .description('Proves why a Crisp email signature does not verify.')
    .version(version)
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => write(hideForStderr(withoutValues(text, ownNames(program)))),
    })
    .showHelpAfterError('Add --help to see how the command is used.');
  addCheckCommand(program);
  addDiagnoseCommand(program);
  addSignCommand(program);
  addAuditCommand(program);
  addWhoseCommand(program);
  addWebsiteCommand(program);
  return program;
}
