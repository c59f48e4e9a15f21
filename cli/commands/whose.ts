import type { Command } from 'commander';
import type { Owner, OwnersFound } from '../../core/audit/Owner.ts';
import { explainBriefly } from '../../core/wording/explainBriefly.ts';
import { numberIn } from '../../core/wording/numbers.ts';
import { english } from '../../locales/english.ts';
import { auditFailureOf } from '../auditFailureOf.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { Failure } from '../Failure.ts';
import { type GivenColumns, openList } from '../openList.ts';
import { printable } from '../printable.ts';
import type { Run } from '../Run.ts';
import { addSecretOptions, type SecretOptions, secretSource } from '../secretSource.ts';
import { sheetOption } from '../sheetOption.ts';
import { showProgress } from '../showProgress.ts';
import { type Auditor, withAudits } from '../withAudits.ts';

interface Options extends SecretOptions, Pick<GivenColumns, 'emailColumn' | 'sheet'> {
  readonly signature: string;
  readonly roster: readonly string[];
  readonly json?: true;
}

interface FoundOwner extends Owner {
  readonly file: string;
}

const number = (count: number): string => numberIn(english.locale, count);

/** Looks through one roster to its end, or to where Ctrl+C stops it. */
async function lookThrough(
  run: Run,
  { audits, websiteId }: Auditor,
  file: string,
  { signature, emailColumn, sheet }: Options,
  stopping: AbortController,
): Promise<OwnersFound> {
  const { source, columns } = await openList(
    audits,
    file,
    {
      ...(emailColumn === undefined ? {} : { emailColumn }),
      ...(sheet === undefined ? {} : { sheet }),
    },
    run.stdin,
  );
  const { format, encoding } = source.preview;
  const leaveInterrupt = run.onInterrupt(() => stopping.abort());
  let rows = 0;
  const endProgress = showProgress(run.output, async () => `People: ${number(rows)}`);
  try {
    const answer = await audits.whose(
      { source: source.source, websiteId, format, encoding, columns, signature },
      {
        signal: stopping.signal,
        onProgress: (progress) => {
          rows = progress.rows;
        },
      },
    );
    if (!answer.ok) throw auditFailureOf(answer.error, file);
    return answer.value;
  } finally {
    endProgress();
    leaveInterrupt();
    await audits.sources.close(source.source);
  }
}

function answerText(owners: readonly FoundOwner[], rows: number, complete: boolean): string {
  const { whose } = english.auditReport;
  return [
    owners.length === 0 ? whose.nobody({ count: rows }) : whose.found({ count: owners.length }),
    ...owners.map(({ file, line, email, causes }) => {
      const how =
        causes.length === 0
          ? whose.valid
          : causes.map((finding) => explainBriefly(finding, english).title).join(' ');
      return `  ${printable(email)} (${printable(file)}, ${whose.line({ line })}): ${printable(how)}`;
    }),
    ...(complete ? [] : [whose.incomplete]),
  ].join('\n');
}

async function findOwner(run: Run, auditor: Auditor, options: Options): Promise<ExitCode> {
  const owners: FoundOwner[] = [];
  let rows = 0;
  let complete = true;
  const stopping = new AbortController();
  for (const file of options.roster) {
    // Whoever stops one roster does not want the next.
    if (stopping.signal.aborted) break;
    const answer = await lookThrough(run, auditor, file, options, stopping);
    owners.push(...answer.owners.map((owner) => ({ file, ...owner })));
    rows += answer.rows;
    complete &&= answer.complete;
  }
  owners.sort((a, b) => a.causes.length - b.causes.length);
  if (options.json) run.output.printJson({ owners, rows, complete });
  else run.output.print(answerText(owners, rows, complete));
  if (owners.length > 0) return exitCode.done;
  return stopping.signal.aborted ? exitCode.interrupted : exitCode.unverified;
}

/** `whose`: to whom of a roster a signature belongs. */
export function addWhoseCommand(command: Command, run: Run): void {
  addSecretOptions(
    command
      .requiredOption('--signature <signature>', 'the signature, exactly as it was found')
      .requiredOption('--roster <files...>', 'lists of the people it could be; - for standard input'),
  )
    .addOption(sheetOption())
    .option('--email-column <column>', 'the column with the emails, by number from 1 or by name')
    .option('--json', 'answer in JSON')
    .addHelpText(
      'after',
      '\nExit codes: 0 somebody was found, 1 it belongs to nobody in the roster, 130 stopped by Ctrl+C.',
    )
    .action(async (options: Options) => {
      if (options.signature === '') {
        throw new Failure(exitCode.usage, 'The signature is empty. Give the one whose owner is wanted.');
      }
      if (options.roster.filter((file) => file === '-').length > (options.secretStdin ? 0 : 1)) {
        throw new Failure(
          exitCode.usage,
          'Standard input can give one roster, or the secret key, and only once. Give the others as files, or the key with --secret-env.',
        );
      }
      const source = await secretSource(options, run);
      run.endWith(await withAudits(run, source, (auditor) => findOwner(run, auditor, options)));
    });
}
