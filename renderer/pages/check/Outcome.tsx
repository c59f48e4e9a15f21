import type { Diagnosis } from '../../../core/diagnosis/Diagnosis.ts';
import { outcomeWords } from '../../../core/explanation/outcomeWords.ts';
import { classes } from '../../classes.ts';
import { Icon } from '../../icons/Icon.tsx';
import { verdictWords } from '../../words/verdictWords.ts';
import styles from './Outcome.module.css';

/** The answer, before anything else: what Crisp would do. Told apart by drawing and word, not by colour alone. */
export function Outcome({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { verdict } = diagnosis;
  const { heading, meaning } = outcomeWords(diagnosis);
  return (
    <div className={classes(styles.outcome, styles[verdict])}>
      <Icon name={verdict} size={28} />
      <div className={styles.words}>
        <p className={styles.verdict}>{verdictWords[verdict]}</p>
        <h2 className={styles.heading}>{heading}</h2>
        <p>{meaning}</p>
      </div>
    </div>
  );
}
