import styles from './MistakeNumber.module.css';

/** The number of a mistake among several, the same wherever the mistake is named. */
export function MistakeNumber({ of }: { readonly of: number }) {
  return <span className={styles.place}>{of}</span>;
}
