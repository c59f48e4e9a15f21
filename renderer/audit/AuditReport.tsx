import type { AuditSummary } from '../../core/audit/AuditSummary.ts';
import { auditReport } from '../../core/report/auditReport.ts';
import { ReportDialog } from '../components/ReportDialog.tsx';
import { useWords } from '../frame/useWords.ts';
import type { RunningAudit } from './audit.ts';

interface AuditReportProps {
  readonly audit: RunningAudit;
  readonly summary: AuditSummary;
  readonly onClose: () => void;
}

/** The report of an audit. */
export function AuditReport({ audit: { id, website, list, audited }, summary, onClose }: AuditReportProps) {
  const words = useWords();
  return (
    <ReportDialog
      name="audit"
      subject={id}
      forms={words.audit.report.forms}
      make={({ form, masked }, version) =>
        auditReport(form, { summary, website, list, audited, version, maskEmails: masked }, words)
      }
      onClose={onClose}
    />
  );
}
