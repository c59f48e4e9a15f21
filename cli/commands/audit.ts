import { basename, extname } from 'node:path';
import { type Command, Option } from 'commander';
import type { AuditError, AuditProgress, AuditQuery, RowFormat } from '../../contracts/audit.ts';
import type { AuditRow } from '../../core/audit/AuditRow.ts';
import type { AuditSummary } from '../../core/audit/AuditSummary.ts';
import type { Result } from '../../core/Result.ts';
import type { AuditReportContent } from '../../core/report/auditDocument.ts';
import type { ReportForm } from '../../core/report/reportForms.ts';
import { numberIn } from '../../core/wording/numbers.ts';
import { english } from '../../locales/english.ts';
import { type ListedRow, writeRows } from '../../services/audit/writeRows.ts';
import { saveFile } from '../../services/storedFiles/saveFile.ts';
import { auditFailureOf } from '../auditFailureOf.ts';
import { auditSummaryText } from '../auditSummaryText.ts';
import { type ExitCode, exitCode } from '../exitCode.ts';
import { Failure } from '../Failure.ts';
import { type GivenColumns, openList } from '../openList.ts';
import { printable } from '../printable.ts';
import type { Run } from '../Run.ts';
import { refuseToWrite } from '../refuseToWrite.ts';
import { addSecretOptions, type SecretOptions, secretSource } from '../secretSource.ts';
import { sheetOption } from '../sheetOption.ts';
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
const reportForms: Readonly<Record<string, ReportForm>> = {
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
    `${option} takes a file that ends in ${Object.keys(forms).join(' or ')}.`,
  );
}

const everyRow: AuditQuery = {
  verdicts: [],
  causes: [],
  group: null,
  text: '',
  sort: 'line',
  descending: false,
};

const number = (count: number): string => numberIn(english.locale, count);

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

function unwrap<T>(answer: Result<T, AuditError>, file: string): T {
  if (!answer.ok) throw auditFailureOf(answer.error, file);
  return answer.value;
}

async function writeReport(path: string, content: AuditReportContent): Promise<void> {
  const { auditReport } = await import('../../core/report/auditReport.ts');
  const text = auditReport(formOf(path, reportForms, '--report'), content, english);
  try {
    await saveFile(path, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw auditFailureOf({ code: 'file-unwritable', path, reason }, path);
  }
}

/**
 * Audits one list to its end, or to where Ctrl+C stops it: what is done by then counts. Tells its summary, and gives its
 * rows afterwards where they are to be written.
 */
async function* auditList(
  run: Run,
  { audits, websiteId, name }: Auditor,
  file: string,
  options: Order,
  onSummary: (summary: AuditSummary) => void,
): AsyncGenerator<AuditRow> {
  const { source, columns } = await openList(audits, file, options, run.stdin);
  if (columns.signature === null) {
    throw new Failure(
      exitCode.unreadableInput,
      `Nothing in ${printable(file)} looks like a column of signatures. Say which it is with --signature-column.`,
    );
  }
  const { format, encoding } = source.preview;
  const order = { source: source.source, websiteId, format, encoding, columns };
  const audit = unwrap(await audits.start(order), file);
  const leaveInterrupt = run.onInterrupt(() => audits.cancel(audit));
  const endProgress = showProgress(run.output, async () => {
    const progress = await audits.progress(audit);
    return progress.ok ? progressText(progress.value) : '';
  });
  try {
    const { fault } = unwrap(await audits.finished(audit), file);
    // There is nothing left to cancel: Ctrl+C ends the command now.
    leaveInterrupt();
    if (fault !== null) throw auditFailureOf(fault, file);
    const summary = unwrap(await audits.summary(audit), file);
    endProgress();
    if (options.report !== undefined) {
      const { version, emails } = options;
      const list = file === '-' ? null : basename(file);
      const current = await audits.current();
      await writeReport(options.report, {
        summary,
        website: name,
        list,
        audited: current === null ? undefined : { at: current.at, fingerprint: current.fingerprint },
        version,
        maskEmails: emails !== true,
      });
    }
    onSummary(summary);
    if (options.out !== undefined) yield* audits.allRows(audit, everyRow);
  } finally {
    endProgress();
    leaveInterrupt();
    await audits.close(audit);
    await audits.sources.close(source.source);
  }
}

/** The code of the worst that is in a list. */
function codeOf({ rows, outcomes, problems, complete }: AuditSummary): ExitCode {
  if (!complete) return exitCode.interrupted;
  // An export that came out empty is no list of people who are all verified.
  if (rows === 0 || outcomes.unread > 0) return exitCode.unreadableInput;
  if (outcomes.rejected > 0) return exitCode.rejected;
  // A text that is nobody's address has no checkmark, however right its signature.
  const isOpen = outcomes.unverified > 0 || (problems['no-address'] ?? 0) > 0;
  return isOpen ? exitCode.unverified : exitCode.done;
}

async function auditLists(
  run: Run,
  auditor: Auditor,
  files: readonly string[],
  options: Order,
): Promise<ExitCode> {
  const { print, printJson, tell } = run.output;
  const { out, json } = options;
  let worst: ExitCode = exitCode.done;
  let failure: unknown;
  let isStopped = false;

  const show = (file: string, summary: AuditSummary): void => {
    isStopped = !summary.complete;
    worst = Math.max(worst, codeOf(summary)) as ExitCode;
    if (json) printJson({ file, ...summary });
    else {
      if (files.length > 1) print(`${file === files[0] ? '' : '\n'}${printable(file)}`);
      print(auditSummaryText(summary));
    }
  };

  async function* rowsOfAll(): AsyncGenerator<ListedRow> {
    for (const file of files) {
      // Whoever stops one list does not want the next.
      if (isStopped) return;
      try {
        const rows = auditList(run, auditor, file, options, (summary) => show(file, summary));
        for await (const row of rows) yield files.length > 1 ? { file, ...row } : row;
      } catch (error) {
        // One list that cannot be read does not keep the others from being audited.
        if (!(error instanceof Failure) || error.code !== exitCode.unreadableInput) {
          failure = error;
          throw error;
        }
        tell(error.message);
        worst = error.code;
      }
    }
  }

  if (out === undefined) {
    // It gives no rows then, and so runs through all lists at once.
    await rowsOfAll().next();
    return worst;
  }
  const rowFormat = formOf(out, rowFormats, '--out');
  const written = await writeRows(rowsOfAll(), rowFormat, out, { namesFiles: files.length > 1 });
  if (failure !== undefined) throw failure;
  unwrap(written, out);
  return worst;
}

const help = `
Columns are recognised; say which they are by number, from 1, or by their name in the header.

Exit codes: 0 every row is verified, 1 some are unverified or no email address, 2 some are rejected, 65 a list has no rows, or it or some rows could not be read. The worst counts. Ctrl+C ends the audit with what is done by then, and with 130.`;

/** `audit`: verdicts and causes for whole lists, and what the wrong rows have in common. */
export function addAuditCommand(command: Command, run: Run): void {
  addSecretOptions(command.argument('<files...>', 'the lists; - for standard input'))
    .option('--email-column <column>', 'the column with the emails')
    .option('--signature-column <column>', 'the column with the signatures')
    .option('--time-column <column>', 'the column that says when a row was written, for patterns over time')
    .addOption(sheetOption())
    .option('--out <file>', 'write every row with its verdict and causes to FILE.csv or FILE.jsonl')
    .option('--report <file>', 'write a report without secrets to FILE.md, FILE.html or FILE.txt')
    .addOption(new Option('--emails', 'show whole emails in the report, which are masked otherwise'))
    .option('--json', 'answer in JSON, one object a line for each list')
    .addHelpText('after', help)
    .action(async (files: readonly string[], options: Options) => {
      const { out, report, secretStdin } = options;
      if (out !== undefined) formOf(out, rowFormats, '--out');
      if (report !== undefined) formOf(report, reportForms, '--report');
      if (files.length > 1 && report !== undefined) {
        throw new Failure(exitCode.usage, '--report is for one list at a time.');
      }
      if (files.filter((file) => file === '-').length > (secretStdin ? 0 : 1)) {
        throw new Failure(
          exitCode.usage,
          'Standard input can give one list, or the secret key, and only once. Give the others as files, or the key with --secret-env.',
        );
      }
      const read = [...files, ...(secretStdin ? ['-'] : [])].map((file) =>
        file === '-' ? run.stdin().fd : file,
      );
      await refuseToWrite([out, report], read);
      const source = await secretSource(options, run);
      const order = { ...options, version: command.parent?.version() ?? '' };
      run.endWith(await withAudits(run, source, (auditor) => auditLists(run, auditor, files, order)));
    });
}
