import type { Diagnosis } from '../../../core/diagnosis/Diagnosis.ts';
import { ok } from '../../../core/Result.ts';
import type { CheckReportFacts } from '../../../core/report/checkDocument.ts';
import { checkReport } from '../../../core/report/checkReport.ts';
import { ReportDialog, type ReportOrder } from '../../components/ReportDialog.tsx';
import { useWords } from '../../state/useWords.ts';
import { errorWords } from '../../words/errorWords.ts';
import { fileTroubleWords } from '../../words/fileTroubleWords.ts';

interface CheckReportProps {
  readonly facts: Omit<CheckReportFacts, 'version' | 'maskEmails' | 'diagnosis'> & {
    readonly diagnosis: Diagnosis;
  };
  readonly onClose: () => void;
}

/** The report of a check; the page makes it from what it shows anyway. */
export function CheckReport({ facts, onClose }: CheckReportProps) {
  const words = useWords();
  const { app, check } = window.countersign;
  const make = async ({ form, masked }: ReportOrder): Promise<string> => {
    const { app: version } = await app.versions();
    return checkReport(form, { ...facts, version, maskEmails: masked }, words);
  };
  return (
    <ReportDialog
      subject={JSON.stringify([facts.email, facts.signature, facts.website])}
      forms={{ ...words.audit.report.forms, html: 'HTML' }}
      read={async (order) => ok(await make(order))}
      copy={async (order) => ok(await app.copy({ text: await make(order) }))}
      save={async (order) => check.saveReport({ form: order.form, text: await make(order) })}
      errorWords={(error) => {
        if (error.code !== 'file-unwritable') return errorWords(words, error);
        const { title, next } = words.errors.fileUnwritable;
        return { title, next: next(fileTroubleWords(words, error.reason), error.path) };
      }}
      onClose={onClose}
    />
  );
}
