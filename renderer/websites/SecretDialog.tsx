import { useState } from 'react';
import type { WebsiteView } from '../../contracts/websites.ts';
import { inspectSecret } from '../../core/evidence/inspectSecret.ts';
import { Button } from '../components/Button.tsx';
import { Dialog, DialogActions } from '../components/Dialog.tsx';
import { SecretField } from '../components/SecretField.tsx';
import { SessionOnlyCheckbox } from '../components/SessionOnlyCheckbox.tsx';
import styles from '../frame/form.module.css';
import { SaveError } from '../frame/SaveError.tsx';
import { useSave } from '../frame/useSave.tsx';
import { useWords } from '../frame/useWords.ts';

interface SecretDialogProps {
  readonly website: WebsiteView;
  /** `rotate`: a new key, the old one becomes a previous one. `restoreSecret`: the same key once more. */
  readonly purpose: 'rotate' | 'restoreSecret';
  readonly onClose: () => void;
  readonly onSaved: () => Promise<void>;
}

/** Gives a website that exists a secret key. */
export function SecretDialog({ website, purpose, onClose, onSaved }: SecretDialogProps) {
  const { common, websites } = useWords();
  const [secret, setSecret] = useState('');
  const [sessionOnly, setSessionOnly] = useState(website.secret.kind === 'session');
  const { title, text, label, save: saveLabel } = websites[purpose];
  const { save, saving, tried, error } = useSave<WebsiteView>({
    ready: inspectSecret(secret).refusal === undefined,
    send: () =>
      window.countersign.websites[purpose]({
        id: website.id,
        secret,
        keptIn: sessionOnly ? 'session' : 'keychain',
      }),
    onSaved: async () => {
      setSecret('');
      await onSaved();
      onClose();
    },
  });

  return (
    <Dialog title={title({ website: website.name })} onClose={onClose}>
      <p className={styles.quiet}>{text}</p>
      <form className={styles.form} onSubmit={save} noValidate>
        <SecretField label={label} value={secret} onChange={setSecret} tried={tried} autoFocus />
        <SessionOnlyCheckbox isSelected={sessionOnly} onChange={setSessionOnly} />
        <SaveError error={error} onRetry={save} sessionChoice />
        <DialogActions>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button type="submit" look="primary" isPending={saving}>
            {saveLabel}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
