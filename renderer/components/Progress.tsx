import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { useWords } from '../frame/useWords.ts';
import styles from './Progress.module.css';

interface ProgressProps {
  readonly label: string;
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  /** What stands in the place of `3 of 10`. */
  readonly words?: string | undefined;
}

/** How far something is that takes a while. */
export function Progress({ label, done, total, words: given }: ProgressProps) {
  const { components } = useWords();
  const words = given ?? (total === 0 ? '' : components.progress({ done, total }));
  return (
    <ProgressBar
      className={styles.progress ?? ''}
      value={done}
      maxValue={Math.max(total, 1)}
      isIndeterminate={total === 0}
      valueLabel={words}
    >
      {({ percentage }) => (
        <>
          <div className={styles.words}>
            <Label>{label}</Label>
            <span>{words}</span>
          </div>
          <div className={styles.track}>
            <div className={styles.bar} style={{ width: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
