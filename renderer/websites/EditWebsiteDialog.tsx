import { useState } from 'react';
import type { WebsiteView } from '../../contracts/websites.ts';
import { Button } from '../components/Button.tsx';
import { Dialog, DialogActions } from '../components/Dialog.tsx';
import { TextInput } from '../components/TextInput.tsx';
import styles from '../frame/form.module.css';
import { SaveError } from '../frame/SaveError.tsx';
import { useSave } from '../frame/useSave.tsx';
import { useWords } from '../frame/useWords.ts';

interface EditWebsiteDialogProps {
  readonly website: WebsiteView;
  readonly onClose: () => void;
  readonly onSaved: () => Promise<void>;
}

/** Changes the name and the website ID; the secret key stays. */
export function EditWebsiteDialog({ website, onClose, onSaved }: EditWebsiteDialogProps) {
  const { common, websites } = useWords();
  const [name, setName] = useState(website.name);
  const [websiteId, setWebsiteId] = useState(website.websiteId ?? '');
  const { save, saving, tried, error, fieldError } = useSave<WebsiteView>({
    ready: name.trim() !== '',
    send: () =>
      window.countersign.websites.update({
        id: website.id,
        name: name.trim(),
        websiteId: websiteId.trim() === '' ? null : websiteId.trim(),
      }),
    onSaved: async () => {
      await onSaved();
      onClose();
    },
  });

  return (
    <Dialog title={websites.edit.title({ website: website.name })} onClose={onClose}>
      <form className={styles.form} onSubmit={save} noValidate>
        <TextInput
          label={websites.form.name}
          value={name}
          onChange={setName}
          error={fieldError('name', tried && name.trim() === '' ? 'empty' : undefined)}
          autoFocus
        />
        <TextInput
          label={websites.form.id}
          optional
          code
          value={websiteId}
          onChange={setWebsiteId}
          error={fieldError('websiteId')}
        />
        <SaveError error={error} onRetry={save} />
        <DialogActions>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button type="submit" look="primary" isPending={saving}>
            {websites.edit.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
