import type { WebsiteView } from '../../../ipc/schema.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog, DialogActions } from '../../components/Dialog.tsx';
import { plural } from '../../words/plural.ts';
import styles from './form.module.css';
import { SaveError } from './SaveError.tsx';
import { useSave } from './useSave.tsx';

interface RemoveWebsiteDialogProps {
  readonly website: WebsiteView;
  readonly onClose: () => void;
  readonly onRemoved: () => Promise<void>;
}

const kept = {
  stored: 'Its secret key in the keychain',
  session: 'Its secret key',
  missing: 'The record of its secret key',
};

/** Asks before a website goes, and names what goes with it. */
export function RemoveWebsiteDialog({ website, onClose, onRemoved }: RemoveWebsiteDialogProps) {
  const { save, saving, error } = useSave<undefined>({
    ready: true,
    send: () => window.countersign.websites.remove({ id: website.id }),
    onSaved: async () => {
      await onRemoved();
      onClose();
    },
  });
  const { kind } = website.secret;
  const previous = website.previousSecrets.length;
  const parts = [
    ...(kind === 'none' || kind === 'example' ? [] : [kept[kind]]),
    ...(previous === 0 ? [] : [plural(previous, 'previous secret key')]),
  ];
  const lost =
    parts.length === 0
      ? 'Only its entry in this list is removed.'
      : `${parts.join(' and ')} will be deleted from this computer. Countersign cannot bring ${parts.length === 1 && previous < 2 ? 'it' : 'them'} back; in Crisp nothing changes.`;

  return (
    <Dialog role="alertdialog" title={`Remove ${website.name}?`} onClose={onClose}>
      <p className={styles.quiet}>{lost}</p>
      <form className={styles.form} onSubmit={save}>
        <SaveError error={error} onRetry={save} />
        <DialogActions>
          <Button onPress={onClose} autoFocus>
            Cancel
          </Button>
          <Button type="submit" look="danger" isPending={saving}>
            Remove website
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
