import { Button } from '../../components/Button.tsx';
import { Dialog, DialogActions } from '../../components/Dialog.tsx';
import type { Question } from '../../state/generation.ts';
import { addresses } from '../../words/addresses.ts';
import styles from './ConfirmDialog.module.css';

interface ConfirmDialogProps extends Pick<Question, 'count' | 'examples'> {
  /** The name of the website that is signed for. */
  readonly website: string;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Asks before signatures are made with which somebody could appear as a real person, and names some of them. */
export function ConfirmDialog({ count, examples, website, onClose, onConfirm }: ConfirmDialogProps) {
  const one = count === 1;
  return (
    <Dialog
      role="alertdialog"
      title={one ? 'This is not a test address' : `${addresses(count)} are not test addresses`}
      onClose={onClose}
    >
      <p>
        Whoever holds {one ? 'its signature' : 'their signatures'} can appear in Crisp as{' '}
        {one ? 'that person' : 'those people'}, with a green checkmark. Only go on when{' '}
        {one ? 'it belongs' : 'they belong'} to you or your team.
      </p>
      <ul className={styles.examples} aria-label="Addresses">
        {examples.map((example) => (
          <li key={`${example.website}\n${example.email}`}>
            <code>{example.email}</code>
            {example.website !== website && ` (for ${example.website})`}
          </li>
        ))}
        {count > examples.length && (
          <li className={styles.quiet}>and {(count - examples.length).toLocaleString('en-GB')} more</li>
        )}
      </ul>
      <p className={styles.quiet}>
        It will be noted in the log. Addresses for tests can be added under “Test addresses”; then nothing is
        asked.
      </p>
      <DialogActions>
        <Button onPress={onClose} autoFocus>
          Cancel
        </Button>
        <Button look="danger" onPress={onConfirm}>
          Generate all the same
        </Button>
      </DialogActions>
    </Dialog>
  );
}
