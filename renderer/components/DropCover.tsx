import { createPortal } from 'react-dom';
import { useWords } from '../frame/useWords.ts';
import styles from './DropCover.module.css';

/** Lies over the whole window while a file is held over it: there is no wrong place to let it go. */
export function DropCover() {
  const { components } = useWords();
  return createPortal(
    <div className={styles.cover} aria-hidden="true">
      <p>{components.dropAnywhere}</p>
    </div>,
    document.body,
  );
}
