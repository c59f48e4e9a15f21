import { useState } from 'react';
import type { WebsiteView } from '../../contracts/websites.ts';
import { inspectSecret } from '../../core/evidence/inspectSecret.ts';
import { Button } from '../components/Button.tsx';
import { CheckField } from '../components/CheckField.tsx';
import { Dialog, DialogActions } from '../components/Dialog.tsx';
import { SecretField } from '../components/SecretField.tsx';
import { SessionOnlyCheckbox } from '../components/SessionOnlyCheckbox.tsx';
import styles from '../frame/form.module.css';
import { SaveError } from '../frame/SaveError.tsx';
import { useSave } from '../frame/useSave.tsx';
import { useWords } from '../frame/useWords.ts';
import { useOwnerOfKey } from './useOwnerOfKey.ts';

interface SecretDialogProps {
  readonly website: WebsiteView;
  /** All that are stored, among which the key may be already. */
  readonly websites?: readonly WebsiteView[];
  /** `rotate`: another key; the old one becomes a previous one unless it was wrong. `restoreSecret`: the same once more. */
  readonly purpose: 'rotate' | 'restoreSecret';
  readonly onClose: () => void;
  readonly onSaved: () => Promise<void>;
}

const none: readonly WebsiteView[] = [];

/** Gives a website that exists a secret key. */
export function SecretDialog(props: SecretDialogProps) {
  const { website, purpose, onClose, onSaved } = props;
  const { common, websites } = useWords();
  const [secret, setSecret] = useState('');
  const [sessionOnly, setSessionOnly] = useState(website.secret.kind === 'session');
  const [keepsOld, setKeepsOld] = useState(true);
  const owner = useOwnerOfKey(secret, props.websites ?? none);
  const { keep, kept, dropped } = websites.rotate;
  const { title, text, label, save: saveLabel } = websites[purpose];
  const { save, saving, tried, error } = useSave<WebsiteView>({
    ready: inspectSecret(secret).refusal === undefined,
    send: () => {
      const given = { id: website.id, secret, keptIn: sessionOnly ? 'session' : 'keychain' } as const;
      return purpose === 'rotate'
        ? window.countersign.websites.rotate({ ...given, keepsOld })
        : window.countersign.websites.restoreSecret(given);
    },
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
        <SecretField
          label={label}
          value={secret}
          onChange={setSecret}
          tried={tried}
          autoFocus
          owner={owner}
        />
        {purpose === 'rotate' && (
          <CheckField
            label={keep}
            description={keepsOld ? kept : dropped}
            isSelected={keepsOld}
            onChange={setKeepsOld}
          />
        )}
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
