import { useState } from 'react';
import { inspectSecret } from '../../../core/evidence/inspectSecret.ts';
import type { WebsiteView } from '../../../ipc/schema.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog, DialogActions } from '../../components/Dialog.tsx';
import { SecretField } from '../../components/SecretField.tsx';
import { SessionOnlyCheckbox } from '../../components/SessionOnlyCheckbox.tsx';
import styles from './form.module.css';
import { SaveError } from './SaveError.tsx';
import { useSave } from './useSave.tsx';

interface SecretDialogProps {
  readonly website: WebsiteView;
  /** `rotate`: a new key, the old one becomes a previous one. `restoreSecret`: the same key once more. */
  readonly purpose: 'rotate' | 'restoreSecret';
  readonly onClose: () => void;
  readonly onSaved: () => Promise<void>;
}

const words = {
  rotate: {
    title: (name: string) => `Rotate the secret key of ${name}`,
    text: 'Enter the new secret key that Crisp shows after you rolled it. The one stored now is kept as a previous key with today’s date, so that Countersign can still tell when a signature was made with it.',
    label: 'New secret key',
    save: 'Save new key',
  },
  restoreSecret: {
    title: (name: string) => `Enter the secret key of ${name} again`,
    text: 'The website, its name and its previous keys are still here; only the secret key is not available. Copy it from Crisp. Nothing becomes a previous key.',
    label: 'Secret key',
    save: 'Save secret key',
  },
} as const;

/** Gives a website that exists a secret key. */
export function SecretDialog({ website, purpose, onClose, onSaved }: SecretDialogProps) {
  const [secret, setSecret] = useState('');
  const [sessionOnly, setSessionOnly] = useState(website.secret.kind === 'session');
  const { title, text, label, save: saveLabel } = words[purpose];
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
    <Dialog title={title(website.name)} onClose={onClose}>
      <p className={styles.quiet}>{text}</p>
      <form className={styles.form} onSubmit={save} noValidate>
        <SecretField label={label} value={secret} onChange={setSecret} tried={tried} autoFocus />
        <SessionOnlyCheckbox isSelected={sessionOnly} onChange={setSessionOnly} />
        <SaveError error={error} onRetry={save} sessionChoice />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" look="primary" isPending={saving}>
            {saveLabel}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
