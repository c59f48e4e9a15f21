import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import styles from './KnownMark.module.css';

/** Says that the person did not have to answer. */
export function KnownMark() {
  const { guide } = useWords();
  return (
    <span className={styles.known}>
      <Icon name="proven" size={14} />
      {guide.known}
    </span>
  );
}
