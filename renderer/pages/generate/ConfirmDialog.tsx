import { Button } from '../../components/Button.tsx';
import { Dialog, DialogActions } from '../../components/Dialog.tsx';
import { Fill } from '../../components/Fill.tsx';
import type { Question } from '../../state/generation.ts';
import { useWords } from '../../state/useWords.ts';
import styles from './ConfirmDialog.module.css';

interface ConfirmDialogProps extends Pick<Question, 'count' | 'examples'> {
  /** The name of the website that is signed for. */
  readonly website: string;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

/** Asks before signatures are made with which somebody could appear as a real person, and names some of them. */
export function ConfirmDialog({ count, examples, website, onClose, onConfirm }: ConfirmDialogProps) {
  const { common, components, generate } = useWords();
  const words = generate.confirm;
  return (
    <Dialog role="alertdialog" title={words.title(count)} onClose={onClose}>
      <p>{count === 1 ? words.one : words.many}</p>
      <ul className={styles.examples} aria-label={words.addresses}>
        {examples.map((example) => (
          <li key={`${example.website}\n${example.email}`}>
            <Fill
              text={example.website === website ? '{email}' : words.ofWebsite(example.website)}
              slots={{ email: <code>{example.email}</code> }}
            />
          </li>
        ))}
        {count > examples.length && (
          <li className={styles.quiet}>{components.andMore(count - examples.length)}</li>
        )}
      </ul>
      <p className={styles.quiet}>{words.note}</p>
      <DialogActions>
        <Button onPress={onClose} autoFocus>
          {common.cancel}
        </Button>
        <Button look="danger" onPress={onConfirm}>
          {words.generate}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
