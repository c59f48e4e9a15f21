import type { WebsiteView } from '../../contracts/websites.ts';
import { Button } from '../components/Button.tsx';
import { Dialog, DialogActions } from '../components/Dialog.tsx';
import styles from '../frame/form.module.css';
import { SaveError } from '../frame/SaveError.tsx';
import { useSave } from '../frame/useSave.tsx';
import { useWords } from '../frame/useWords.ts';

interface RemovePreviousDialogProps {
  readonly website: WebsiteView;
  readonly previous: WebsiteView['previousSecrets'][number];
  readonly onClose: () => void;
  readonly onRemoved: () => Promise<void>;
}

/** Asks before a previous key of a website goes. */
export function RemovePreviousDialog({ website, previous, onClose, onRemoved }: RemovePreviousDialogProps) {
  const { common, websites } = useWords();
  const texts = websites.removePrevious;
  const { save, saving, error } = useSave<WebsiteView>({
    ready: true,
    send: () => window.countersign.websites.removePrevious({ id: website.id, ...previous }),
    onSaved: async () => {
      await onRemoved();
      onClose();
    },
  });
  return (
    <Dialog
      role="alertdialog"
      title={texts.title({ fingerprint: previous.fingerprint, website: website.name })}
      onClose={onClose}
    >
      <p className={styles.quiet}>{texts.text}</p>
      <form className={styles.form} onSubmit={save}>
        <SaveError error={error} onRetry={save} />
        <DialogActions>
          <Button onPress={onClose} autoFocus>
            {common.cancel}
          </Button>
          <Button type="submit" look="danger" isPending={saving}>
            {texts.confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
