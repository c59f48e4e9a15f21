import type { WebsiteView } from '../../contracts/websites.ts';
import { Button } from '../components/Button.tsx';
import { Dialog, DialogActions } from '../components/Dialog.tsx';
import styles from '../frame/form.module.css';
import { SaveError } from '../frame/SaveError.tsx';
import { useSave } from '../frame/useSave.tsx';
import { useWords } from '../frame/useWords.ts';

interface RemoveWebsiteDialogProps {
  readonly website: WebsiteView;
  readonly onClose: () => void;
  readonly onRemoved: () => Promise<void>;
}

/** Asks before a website goes, and names what goes with it. */
export function RemoveWebsiteDialog({ website, onClose, onRemoved }: RemoveWebsiteDialogProps) {
  const { common, websites } = useWords();
  const { save, saving, error } = useSave<undefined>({
    ready: true,
    send: () => window.countersign.websites.remove({ id: website.id }),
    onSaved: async () => {
      await onRemoved();
      onClose();
    },
  });
  const { kind } = website.secret;
  const lost = websites.remove.lost[kind === 'example' ? 'none' : kind]({
    previous: website.previousSecrets.length,
  });

  return (
    <Dialog role="alertdialog" title={websites.remove.title({ website: website.name })} onClose={onClose}>
      <p className={styles.quiet}>{lost}</p>
      <form className={styles.form} onSubmit={save}>
        <SaveError error={error} onRetry={save} />
        <DialogActions>
          <Button onPress={onClose} autoFocus>
            {common.cancel}
          </Button>
          <Button type="submit" look="danger" isPending={saving}>
            {websites.remove.confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
