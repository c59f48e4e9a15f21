import { useState } from 'react';
import type { Result } from '../../core/Result.ts';
import { type ReportForm, reportForms } from '../../core/report/reportForms.ts';
import { classes } from '../classes.ts';
import shared from '../shared.module.css';
import { type CallFailed, call } from '../state/call.ts';
import { useSettings } from '../state/settings.ts';
import { useAnswer } from '../state/useAnswer.ts';
import { useWords } from '../state/useWords.ts';
import type { ErrorWords } from '../words/errorWords.ts';
import { Button } from './Button.tsx';
import { CheckField } from './CheckField.tsx';
import { Choice } from './Choice.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Dialog, DialogActions } from './Dialog.tsx';
import { ErrorText } from './ErrorText.tsx';
import fields from './field.module.css';
import styles from './ReportDialog.module.css';

export interface ReportOrder {
  readonly form: ReportForm;
  /** Whether emails are masked. */
  readonly masked: boolean;
}

interface ReportDialogProps<E> {
  /** What the report is of, as far as it can change while the dialog is open. */
  readonly subject: string;
  readonly forms: Readonly<Record<ReportForm, string>>;
  readonly read: (order: ReportOrder) => Promise<Result<string, E>>;
  readonly copy: (order: ReportOrder) => Promise<Result<undefined, E>>;
  /** Asks where to; gives the path, `null` when the person changed their mind. */
  readonly save: (order: ReportOrder) => Promise<Result<string | null, E>>;
  readonly errorWords: (error: E | CallFailed) => ErrorWords;
  readonly onClose: () => void;
}

/** In UTF-16 code units; a report is far shorter unless what it tells of is very odd. */
const longestShown = 200_000;

/** A report to hand on, shown exactly as it leaves. */
export function ReportDialog<E extends { readonly code: string }>(props: ReportDialogProps<E>) {
  const { subject, forms, read, copy, save, errorWords, onClose } = props;
  const words = useWords();
  const texts = words.audit.report;
  const [form, setForm] = useState<ReportForm>('markdown');
  const [masked, setMasked] = useState(useSettings()?.maskEmails ?? true);
  const [saved, setSaved] = useState<string>();
  const [error, setError] = useState<E | CallFailed>();
  const order = { form, masked };
  const [preview] = useAnswer(() => read(order), JSON.stringify([subject, order]));

  const saveIt = async () => {
    setSaved(undefined);
    const answer = await call(save(order));
    setError(answer.ok ? undefined : answer.error);
    if (answer.ok && answer.value !== null) setSaved(answer.value);
  };
  const copyIt = async () => {
    const answer = await call(copy(order));
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
          options={reportForms.map((id) => ({ id, name: forms[id] }))}
          selected={form}
          onSelect={(id) => {
            const chosen = reportForms.find((one) => one === id);
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
      <p className={shared.note}>{texts.holds}</p>
      <div role="status" className={styles.said}>
        {saved !== undefined && <p>{texts.saved(saved)}</p>}
      </div>
      <div role="alert" className={styles.said}>
        {trouble !== undefined && (
          <p className={classes(shared.error, fields.error)}>
            <ErrorText {...errorWords(trouble)} />
          </p>
        )}
      </div>
      <DialogActions>
        <Button onPress={onClose}>{words.common.close}</Button>
        <CopyButton label={texts.copy} text={copyIt} />
        <Button look="primary" onPress={saveIt}>
          {texts.save}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
