import type { ExplainedFinding } from '../../../core/explanation/explainFinding.ts';
import { Icon } from '../../icons/Icon.tsx';
import styles from './FindingCard.module.css';

interface FindingCardProps {
  readonly finding: ExplainedFinding;
  /** Its place among several, from 1. */
  readonly place: number | undefined;
  readonly proven: boolean;
}

/** One cause: what happened, what that means, and what to change. */
export function FindingCard({ finding, place, proven }: FindingCardProps) {
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          {place !== undefined && <span className={styles.place}>{place}</span>}
          <span>{finding.title}</span>
        </h3>
        <p className={styles.status}>
          <Icon name={proven ? 'proven' : 'suspected'} size={16} />
          {proven ? 'Proven' : 'Suspected'}
        </p>
      </div>
      <h4 className={styles.label}>What it means</h4>
      <p>{finding.agent}</p>
      <h4 className={styles.label}>What the developer should change</h4>
      <p>{finding.developer}</p>
      <p className={styles.fix}>{finding.fix}</p>
    </article>
  );
}
