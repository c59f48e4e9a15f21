import type { CheckReportContent } from '../../core/report/checkDocument.ts';
import { checkReport } from '../../core/report/checkReport.ts';
import { ReportDialog } from '../components/ReportDialog.tsx';
import { useWords } from '../frame/useWords.ts';

interface CheckReportProps {
  readonly facts: Omit<CheckReportContent, 'version' | 'maskEmails'>;
  readonly onClose: () => void;
}

/** The report of a check. */
export function CheckReport({ facts, onClose }: CheckReportProps) {
  const words = useWords();
  return (
    <ReportDialog
      name="check"
      subject={JSON.stringify([facts.website, facts.email, facts.signature])}
      forms={{ ...words.audit.report.forms, html: 'HTML' }}
      make={({ form, masked }, version) =>
        checkReport(form, { ...facts, version, maskEmails: masked }, words)
      }
      onClose={onClose}
    />
  );
}
