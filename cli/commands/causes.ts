import type { Command } from 'commander';
import { breakableCauses } from '../../core/generate/fixtureSet.ts';
import { createCauseSearch } from '../../core/wording/createCauseSearch.ts';
import { english } from '../../locales/english.ts';
import { exitCode } from '../exitCode.ts';
import { Failure } from '../Failure.ts';
import type { Run } from '../Run.ts';
import { styled } from '../styled.ts';

const help = `
Examples:
  countersign causes
  countersign causes sha1
  countersign sign --email qa@example.com --broken email-case

Those with * cannot be made on purpose with sign --broken: they lie in how a signature is handed to Crisp.`;

/** `causes`: the known mistakes, or those that fit some words. */
export function addCausesCommand(command: Command, { output }: Run): void {
  command
    .argument('[words...]', 'what they are to do with')
    .option('--json', 'answer in JSON')
    .addHelpText('after', help)
    .action((words: readonly string[], { json }: { readonly json?: true }) => {
      const found = createCauseSearch(english)(words.join(' '));
      if (json) output.printJson(found.map(({ id, title }) => ({ id, title })));
      if (found.length === 0) {
        throw new Failure(exitCode.usage, 'No known mistake fits. All of them: countersign causes');
      }
      if (json) return;
      const width = Math.max(...found.map(({ id }) => id.length)) + 1;
      const made = new Set(breakableCauses);
      output.print(
        found
          .map(
            ({ id, title }) => `${styled('bold', `${id}${made.has(id) ? '' : '*'}`.padEnd(width))}  ${title}`,
          )
          .join('\n'),
      );
    });
}
