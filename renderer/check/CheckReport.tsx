import type { CheckReportContent } from '../../core/report/checkDocument.ts';
import { checkReport } from '../../core/report/checkReport.ts';
import { ReportDialog } from '../components/ReportDialog.tsx';
import { useWords } from '../frame/useWords.ts';

interface CheckReportProps {
  readonly content: Omit<CheckReportContent, 'version' | 'maskEmails'>;
  readonly onClose: () => void;
}

/** The report of a check. */
export function CheckReport({ content, onClose }: CheckReportProps) {
  const words = useWords();
  return (
    <ReportDialog
      name="check"
      subject={JSON.stringify([content.website, content.email, content.signature])}
      forms={{ ...words.audit.report.forms, html: 'HTML' }}
      make={({ form, masked }, version) =>
        checkReport(form, { ...content, version, maskEmails: masked }, words)
      }
      onClose={onClose}
    />
  );
}
