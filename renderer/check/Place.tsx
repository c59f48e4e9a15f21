import styles from './Place.module.css';

/** The number of a mistake among several, the same wherever the mistake is named. */
export function Place({ of }: { readonly of: number }) {
  return <span className={styles.place}>{of}</span>;
}
