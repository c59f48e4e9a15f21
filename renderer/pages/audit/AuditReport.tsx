import { ReportDialog } from '../../components/ReportDialog.tsx';
import { useWords } from '../../state/useWords.ts';
import { auditErrorWords } from '../../words/auditErrorWords.ts';

interface AuditReportProps {
  readonly audit: string;
  readonly onClose: () => void;
}

/** The report of an audit; the main process makes it. */
export function AuditReport({ audit, onClose }: AuditReportProps) {
  const words = useWords();
  const api = window.countersign.audit;
  return (
    <ReportDialog
      subject={audit}
      forms={words.audit.report.forms}
      read={(order) => api.report({ audit, ...order })}
      copy={(order) => api.copyReport({ audit, ...order })}
      save={(order) => api.saveReport({ audit, ...order })}
      errorWords={(error) => auditErrorWords(words, error)}
      onClose={onClose}
    />
  );
}
