import { basename, extname } from 'node:path';
import { type Command, Option } from 'commander';
import type { AuditSummary } from '../../core/audit/AuditSummary.ts';
import { type AuditReportForm, auditReport } from '../../core/report/auditReport.ts';
import { english } from '../../core/words/en/english.ts';
import type { AuditProgress, AuditQuery, RowFormat } from '../../services/audit/Audits.ts';
import { writeFileAtomically } from '../../services/writeFileAtomically.ts';
import { auditFailureOf } from '../auditFailureOf.ts';
import { auditSummaryText } from '../auditSummaryText.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { Failure } from '../Failure.ts';
import { type GivenColumns, openList } from '../openList.ts';
import { printable } from '../printable.ts';
import { addSecretOptions, type SecretOptions, secretSource } from '../secretSource.ts';
import { showProgress } from '../showProgress.ts';
import { type Auditor, withAudits } from '../withAudits.ts';

interface Options extends SecretOptions, GivenColumns {
  readonly out?: string;
  readonly report?: string;
  readonly emails?: true;
  readonly json?: true;
}

/** The options with Countersign's version, for reports. */
type Order = Options & { readonly version: string };

const rowFormats: Readonly<Record<string, RowFormat>> = { '.csv': 'csv', '.jsonl': 'jsonl' };
const reportForms: Readonly<Record<string, AuditReportForm>> = {
  '.md': 'markdown',
  '.html': 'html',
  '.txt': 'text',
};

/** The form that a file's ending stands for; ends the command where it stands for none. */
function formOf<T>(path: string, forms: Readonly<Record<string, T>>, option: string): T {
  const form = forms[extname(path).toLowerCase()];
  if (form !== undefined) return form;
  throw new Failure(
    exitCode.usage,
    `${option} takes a file that ends in ${Object.keys(forms).join(' or ')}, not ${printable(path)}.`,
  );
}

const everyRow: AuditQuery = {
  verdicts: [],
  causes: [],
  text: '',
  sort: 'line',
  descending: false,
};

const number = (count: number): string => count.toLocaleString(english.locale);

function progressText({
  phase,
  rows,
  rowsExpected,
  explained,
  toExplain,
  secondsLeft,
}: AuditProgress): string {
  const left = secondsLeft === null ? '' : `, ${number(Math.ceil(secondsLeft))} s left`;
  if (phase === 'explaining') return `Mistakes: ${number(explained)} of ${number(toExplain)} rows${left}`;
  return `Rows: ${number(rows)}${rowsExpected === null ? '' : ` of about ${number(rowsExpected)}`}${left}`;
}

/** Audits one list to its end, or to where Ctrl+C stops it: what is done by then counts. */
async function auditList(auditor: Auditor, file: string, options: Order): Promise<AuditSummary> {
  const { audits, websiteId, name } = auditor;
  const unwrap = <T>(
    answer:
      | { readonly ok: true; readonly value: T }
      | { readonly ok: false; readonly error: Parameters<typeof auditFailureOf>[0] },
  ): T => {
    if (!answer.ok) throw auditFailureOf(answer.error, file);
    return answer.value;
  };

  const { source, columns } = await openList(audits, file, options);
  if (columns.signature === null) {
    throw new Failure(
      exitCode.unreadableInput,
      `Nothing in ${printable(file)} looks like a column of signatures. Say which it is with --signature-column.`,
    );
  }
  const { format, encoding } = source.preview;
  const audit = unwrap(await audits.start({ source: source.source, websiteId, format, encoding, columns }));
  const cancel = (): void => audits.cancel(audit);
  process.once('SIGINT', cancel);
  const endProgress = showProgress(async () => {
    const progress = await audits.progress(audit);
    return progress.ok ? progressText(progress.value) : '';
  });
  try {
    const { fault } = unwrap(await audits.finished(audit));
    if (fault !== null) throw auditFailureOf(fault, file);
    const summary = unwrap(await audits.summary(audit));
    if (options.out !== undefined) {
      const rowFormat = formOf(options.out, rowFormats, '--out');
      unwrap(await audits.exportRows(audit, everyRow, rowFormat, options.out));
    }
    if (options.report !== undefined) {
      const list = file === '-' ? null : basename(file);
      const facts = {
        summary,
        website: name,
        list,
        version: options.version,
        maskEmails: options.emails !== true,
      };
      const report = auditReport(formOf(options.report, reportForms, '--report'), facts, english);
      try {
        await writeFileAtomically(options.report, report);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw auditFailureOf({ code: 'file-unwritable', path: options.report, reason }, file);
      }
    }
    return summary;
  } finally {
    endProgress();
    process.removeListener('SIGINT', cancel);
    await audits.close(audit);
    await audits.sources.close(source.source);
  }
}

/** The code of the worst that is in a list. */
function codeOf({ outcomes }: AuditSummary): ExitCode {
  if (outcomes.unread > 0) return exitCode.unreadableInput;
  if (outcomes.rejected > 0) return exitCode.rejected;
  return outcomes.unverified > 0 ? exitCode.unverified : exitCode.done;
}

async function auditLists(auditor: Auditor, files: readonly string[], options: Order): Promise<ExitCode> {
  let worst: ExitCode = exitCode.done;
  for (const [index, file] of files.entries()) {
    let code: ExitCode;
    try {
      const summary = await auditList(auditor, file, options);
      code = codeOf(summary);
      if (options.json) console.log(JSON.stringify({ file, ...summary }));
      else {
        if (files.length > 1) console.log(`${index === 0 ? '' : '\n'}${printable(file)}`);
        console.log(auditSummaryText(summary));
      }
    } catch (error) {
      // One list that cannot be read does not keep the others from being audited.
      if (!(error instanceof Failure) || error.code !== exitCode.unreadableInput) throw error;
      console.error(error.message);
      code = error.code;
    }
    if (code > worst) worst = code;
  }
  return worst;
}

const help = `
Columns are recognised; say which they are by number, from 1, or by their name in the header.
Exit codes: 0 every row is verified, 1 some are unverified, 2 some are rejected, 65 a list or some rows could not be
read. The worst counts.`;

/** `audit`: verdicts and causes for whole lists, and what the wrong rows have in common. */
export function addAuditCommand(program: Command): void {
  addSecretOptions(
    program
      .command('audit')
      .description('check whole lists of emails with their signatures: CSV, TSV or JSON Lines')
      .argument('<files...>', 'the lists; - for standard input'),
  )
    .option('--email-column <column>', 'the column with the emails')
    .option('--signature-column <column>', 'the column with the signatures')
    .option('--time-column <column>', 'the column that says when a row was written, for patterns over time')
    .option('--out <file>', 'write every row with its verdict and causes to FILE.csv or FILE.jsonl')
    .option('--report <file>', 'write a report without secrets to FILE.md, FILE.html or FILE.txt')
    .addOption(new Option('--emails', 'show whole emails in the report, which are masked otherwise'))
    .option('--json', 'answer in JSON, one object a line for each list')
    .addHelpText('after', help)
    .action(async (files: readonly string[], options: Options) => {
      const { out, report, secretStdin } = options;
      if (out !== undefined) formOf(out, rowFormats, '--out');
      if (report !== undefined) formOf(report, reportForms, '--report');
      if (files.length > 1 && (out !== undefined || report !== undefined)) {
        throw new Failure(exitCode.usage, '--out and --report are for one list at a time.');
      }
      if (files.filter((file) => file === '-').length > (secretStdin ? 0 : 1)) {
        throw new Failure(
          exitCode.usage,
          'Standard input can give one list, or the secret key, and only once. Give the others as files, or the key with --secret-env.',
        );
      }
      const source = await secretSource(options);
      process.exitCode = await withAudits(source, (auditor) =>
        auditLists(auditor, files, { ...options, version: program.version() ?? '' }),
      );
    });
}
