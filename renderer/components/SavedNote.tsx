import { useWords } from '../frame/useWords.ts';
import { Button } from './Button.tsx';
import styles from './SavedNote.module.css';

interface SavedNoteProps {
  /** Where it is, in words. */
  readonly text: string;
  /** As the main process gave it: it shows the folder of no other. */
  readonly path: string;
}

/** Says where something was saved, and takes people there. */
export function SavedNote({ text, path }: SavedNoteProps) {
  const { components } = useWords();
  return (
    <div className={styles.note}>
      <p>{text}</p>
      <Button look="quiet" onPress={() => void window.countersign.app.showInFolder({ path })}>
        {components.showInFolder}
      </Button>
    </div>
  );
}
