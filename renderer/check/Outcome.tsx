import type { ReactNode } from 'react';
import type { Diagnosis } from '../../core/diagnosis/Diagnosis.ts';
import type { Obstacle } from '../../core/wording/obstacleTo.ts';
import { outcomeWords } from '../../core/wording/outcomeWords.ts';
import { classes } from '../classes.ts';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import styles from './Outcome.module.css';

interface OutcomeProps {
  readonly outcome: Pick<Diagnosis, 'verdict' | 'causes'>;
  /** What keeps even a valid signature from giving anybody a checkmark. */
  readonly obstacle: Obstacle | undefined;
  /** What can be done with the answer. */
  readonly actions?: ReactNode;
}

/** The answer, before anything else: what Crisp would do. Told apart by drawing and word, not by colour alone. */
export function Outcome({ outcome, obstacle, actions }: OutcomeProps) {
  const words = useWords();
  const { verdict, heading, meaning } = outcomeWords(outcome, words, obstacle);
  return (
    <div className={classes(styles.outcome, styles[verdict])}>
      <Icon name={verdict} size={28} />
      <div className={styles.words}>
        <div className={styles.top}>
          <p className={styles.verdict}>{words.outcome.verdicts[verdict]}</p>
          {actions}
        </div>
        <h2 className={shared.headline}>{heading}</h2>
        <p>{meaning}</p>
      </div>
    </div>
  );
}
