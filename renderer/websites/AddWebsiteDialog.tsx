import { useState } from 'react';
import type { WebsiteView } from '../../contracts/websites.ts';
import { inspectSecret } from '../../core/evidence/inspectSecret.ts';
import { Button } from '../components/Button.tsx';
import { Dialog, DialogActions } from '../components/Dialog.tsx';
import { SecretField } from '../components/SecretField.tsx';
import { SessionOnlyCheckbox } from '../components/SessionOnlyCheckbox.tsx';
import { TextInput } from '../components/TextInput.tsx';
import styles from '../frame/form.module.css';
import { SaveError } from '../frame/SaveError.tsx';
import { useSave } from '../frame/useSave.tsx';
import { useWords } from '../frame/useWords.ts';
import { useOwnerOfKey } from './useOwnerOfKey.ts';

interface AddWebsiteDialogProps {
  /** Those that are stored already. */
  readonly others: readonly WebsiteView[];
  readonly onClose: () => void;
  readonly onSaved: (website: WebsiteView) => Promise<void>;
}

/** Takes in a website with its secret key. The key is gone from here once saved, and when the dialog closes. */
export function AddWebsiteDialog({ others, onClose, onSaved }: AddWebsiteDialogProps) {
  const { common, websites } = useWords();
  const words = websites.form;
  const [name, setName] = useState('');
  const [secret, setSecret] = useState('');
  const owner = useOwnerOfKey(secret, others);
  const [websiteId, setWebsiteId] = useState('');
  const [sessionOnly, setSessionOnly] = useState(false);
  const { save, saving, tried, error, fieldError } = useSave<WebsiteView>({
    ready: name.trim() !== '' && inspectSecret(secret).refusal === undefined,
    send: () =>
      window.countersign.websites.add({
        name: name.trim(),
        secret,
        websiteId: websiteId.trim() === '' ? null : websiteId.trim(),
        keptIn: sessionOnly ? 'session' : 'keychain',
      }),
    onSaved: async (website) => {
      setSecret('');
      await onSaved(website);
      onClose();
    },
  });

  return (
    <Dialog title={websites.add} onClose={onClose}>
      <form className={styles.form} onSubmit={save} noValidate>
        <TextInput
          label={words.name}
          value={name}
          onChange={setName}
          description={words.nameHint}
          error={fieldError('name', tried && name.trim() === '' ? 'empty' : undefined)}
          autoFocus
        />
        <SecretField label={words.secret} value={secret} onChange={setSecret} tried={tried} owner={owner} />
        <TextInput
          label={words.id}
          optional
          code
          value={websiteId}
          onChange={setWebsiteId}
          description={words.idHint}
          error={fieldError('websiteId')}
        />
        <SessionOnlyCheckbox isSelected={sessionOnly} onChange={setSessionOnly} />
        <SaveError error={error} onRetry={save} sessionChoice />
        <DialogActions>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button type="submit" look="primary" isPending={saving}>
            {words.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
