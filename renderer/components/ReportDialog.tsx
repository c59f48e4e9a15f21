import { useState } from 'react';
import type { FileUnwritable } from '../../contracts/ServiceError.ts';
import { ok } from '../../core/Result.ts';
import { type ReportForm, reportForms } from '../../core/report/reportForms.ts';
import { classes } from '../classes.ts';
import { type CallFailed, call } from '../frame/call.ts';
import { type ErrorWords, errorWords } from '../frame/errorWords.ts';
import { fileTroubleWords } from '../frame/fileTroubleWords.ts';
import { useAnswer } from '../frame/useAnswer.ts';
import { useWords } from '../frame/useWords.ts';
import { useSettings } from '../settings/settings.ts';
import shared from '../shared.module.css';
import { Button } from './Button.tsx';
import { CheckField } from './CheckField.tsx';
import { Choice } from './Choice.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Dialog, DialogActions } from './Dialog.tsx';
import { ErrorText } from './ErrorText.tsx';
import fields from './field.module.css';
import styles from './ReportDialog.module.css';
import { SavedNote } from './SavedNote.tsx';

interface ReportOrder {
  readonly form: ReportForm;
  /** Whether emails are masked. */
  readonly masked: boolean;
}

interface ReportDialogProps {
  /** What the report is of: its file is called so. */
  readonly name: 'check' | 'audit';
  /** Changes when the report has to be made anew while the dialog is open. */
  readonly subject: string;
  readonly forms: Readonly<Record<ReportForm, string>>;
  /** Makes the report, given the version of Countersign. */
  readonly make: (order: ReportOrder, version: string) => string;
  readonly onClose: () => void;
}

type SaveError = CallFailed | FileUnwritable;

/** In UTF-16 code units; a report is far shorter unless what it tells of is very odd. */
const longestShown = 200_000;

/** A report to hand on, shown exactly as it leaves. */
export function ReportDialog({ name, subject, forms, make, onClose }: ReportDialogProps) {
  const words = useWords();
  const texts = words.audit.report;
  const [form, setForm] = useState<ReportForm>('markdown');
  const [masked, setMasked] = useState(useSettings()?.maskEmails ?? true);
  const [saved, setSaved] = useState<string>();
  const [error, setError] = useState<SaveError>();
  const { app } = window.countersign;
  const read = async (): Promise<string> => make({ form, masked }, (await app.versions()).app);
  const [preview] = useAnswer<string, never>(
    async () => ok(await read()),
    JSON.stringify([subject, form, masked, words.language]),
  );

  const save = async () => {
    setSaved(undefined);
    const answer = await call<string | null, SaveError>(
      read().then((text) => app.saveReport({ name, form, text })),
    );
    setError(answer.ok ? undefined : answer.error);
    if (answer.ok && answer.value !== null) setSaved(answer.value);
  };

  const errorOf = (trouble: SaveError): ErrorWords => {
    if (trouble.code === 'call-failed') return errorWords(words, trouble);
    const { title, next } = words.errors.fileUnwritable;
    return { title, next: next({ trouble: fileTroubleWords(words, trouble.reason), path: trouble.path }) };
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
        {saved !== undefined && <SavedNote text={texts.saved({ path: saved })} path={saved} />}
      </div>
      <div role="alert" className={styles.said}>
        {trouble !== undefined && (
          <p className={classes(shared.error, fields.error)}>
            <ErrorText {...errorOf(trouble)} />
          </p>
        )}
      </div>
      <DialogActions>
        <Button onPress={onClose}>{words.common.close}</Button>
        <CopyButton label={texts.copy} text={read} />
        <Button look="primary" onPress={save}>
          {texts.save}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
