import { ok } from '../../core/Result.ts';
import { Button } from '../components/Button.tsx';
import { CopyButton } from '../components/CopyButton.tsx';
import { Dialog, DialogActions } from '../components/Dialog.tsx';
import styles from './AboutDialog.module.css';
import form from './form.module.css';
import { useAnswer } from './useAnswer.ts';
import { useWords } from './useWords.ts';

interface AboutDialogProps {
  readonly onClose: () => void;
}

/** What Countersign is and what it runs on, to copy into a report of a fault. */
export function AboutDialog({ onClose }: AboutDialogProps) {
  const { common, about: texts, app } = useWords();
  const [versions] = useAnswer(async () => ok(await window.countersign.app.versions()), '');
  const rows: readonly (readonly [string, string])[] =
    versions?.ok === true
      ? [
          [texts.version, versions.value.app],
          [texts.runtime, versions.value.runtime],
          [texts.system, versions.value.system],
        ]
      : [];
  return (
    <Dialog title={texts.title} onClose={onClose}>
      <p>{texts.what}</p>
      <dl className={styles.rows}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{texts.licence}</dt>
          <dd>{texts.licenceText}</dd>
        </div>
      </dl>
      <p className={form.quiet}>{texts.notCrisp}</p>
      <DialogActions>
        <CopyButton
          label={texts.copy}
          text={() => [app.name, ...rows.map(([name, value]) => `${name}: ${value}`)].join('\n')}
        />
        <Button look="primary" onPress={onClose} autoFocus>
          {common.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
