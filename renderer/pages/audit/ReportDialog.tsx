import { useState } from 'react';
import { auditReportForms } from '../../../core/report/auditReport.ts';
import type { AuditReportOrder } from '../../../ipc/auditSchema.ts';
import { Button } from '../../components/Button.tsx';
import { CheckField } from '../../components/CheckField.tsx';
import { Choice } from '../../components/Choice.tsx';
import { CopyButton } from '../../components/CopyButton.tsx';
import { Dialog, DialogActions } from '../../components/Dialog.tsx';
import { ErrorText } from '../../components/ErrorText.tsx';
import fields from '../../components/field.module.css';
import type { AuditCallError } from '../../state/auditError.ts';
import { call } from '../../state/call.ts';
import { useSettings } from '../../state/settings.ts';
import { useAnswer } from '../../state/useAnswer.ts';
import { useWords } from '../../state/useWords.ts';
import { auditErrorWords } from '../../words/auditErrorWords.ts';
import styles from './ReportDialog.module.css';

interface ReportDialogProps {
  readonly audit: string;
  readonly onClose: () => void;
}

/** In UTF-16 code units; a report is far shorter unless its list is very odd. */
const longestShown = 200_000;

/** The report of an audit, shown exactly as it leaves. */
export function ReportDialog({ audit, onClose }: ReportDialogProps) {
  const words = useWords();
  const texts = words.audit.report;
  const [form, setForm] = useState<AuditReportOrder['form']>('markdown');
  const [masked, setMasked] = useState(useSettings()?.maskEmails ?? true);
  const [saved, setSaved] = useState<string>();
  const [error, setError] = useState<AuditCallError>();
  const order = { audit, form, masked };
  const [preview] = useAnswer(() => window.countersign.audit.report(order), JSON.stringify(order));

  const save = async () => {
    setSaved(undefined);
    const answer = await call(window.countersign.audit.saveReport(order));
    setError(answer.ok ? undefined : answer.error);
    if (answer.ok && answer.value !== null) setSaved(answer.value);
  };
  const copy = async () => {
    const answer = await call(window.countersign.audit.copyReport(order));
    setError(answer.ok ? undefined : answer.error);
    if (!answer.ok) throw new Error(answer.error.code);
    return undefined;
  };

  const trouble = error ?? (preview?.ok === false ? preview.error : undefined);
  return (
    <Dialog title={texts.title} onClose={onClose} wide>
      <div className={styles.options}>
        <Choice
          label={texts.form}
          options={auditReportForms.map((id) => ({ id, name: texts.forms[id] }))}
          selected={form}
          onSelect={(id) => {
            const chosen = auditReportForms.find((one) => one === id);
            if (chosen !== undefined) setForm(chosen);
          }}
        />
        <CheckField
          label={texts.masked}
          description={masked ? texts.maskedAbout : texts.unmaskedAbout}
          isSelected={masked}
          onChange={setMasked}
        />
      </div>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={texts.preview}
        aria-busy={preview === undefined}
        className={styles.preview}
      >
        <pre>{preview?.ok === true ? preview.value.slice(0, longestShown) : ''}</pre>
      </section>
      <p className={fields.description}>{texts.holds}</p>
      <div role="status" className={styles.said}>
        {saved !== undefined && <p>{texts.saved(saved)}</p>}
      </div>
      <div role="alert" className={styles.said}>
        {trouble !== undefined && (
          <p className={fields.error}>
            <ErrorText {...auditErrorWords(words, trouble)} />
          </p>
        )}
      </div>
      <DialogActions>
        <Button onPress={onClose}>{words.common.close}</Button>
        <CopyButton label={texts.copy} text={copy} />
        <Button look="primary" onPress={save}>
          {texts.save}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
