import { Icon } from '../../icons/Icon.tsx';
import styles from './KnownMark.module.css';

/** Says that the person did not have to answer. */
export function KnownMark() {
  return (
    <span className={styles.known}>
      <Icon name="proven" size={14} />
      Known from your check
    </span>
  );
}
