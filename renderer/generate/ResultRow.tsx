import type { GeneratedRow } from '../../contracts/generate.ts';
import { explainBriefly } from '../../core/wording/explainBriefly.ts';
import { classes } from '../classes.ts';
import { CopyButton } from '../components/CopyButton.tsx';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import styles from './ResultRow.module.css';

interface ResultRowProps {
  readonly row: GeneratedRow;
  /** Whether to say what Crisp would do with it, and why. */
  readonly withOutcome: boolean;
}

/** In UTF-16 code units: what a row shows of an email. */
const longestShown = 200;

/** One signature in the form that was asked for, with the outcome Crisp would give and the mistakes in it. */
export function ResultRow({ row: { email, text, outcome, causes }, withOutcome }: ResultRowProps) {
  const words = useWords();
  const { common, generate } = words;
  return (
    <li className={classes(shared.stack, styles.row)}>
      <div className={styles.head}>
        <p className={styles.email}>
          {email.length > longestShown ? `${email.slice(0, longestShown)}…` : email}
        </p>
        <CopyButton
          label={common.copy}
          name={generate.results.copyOne({ email: email.slice(0, longestShown) })}
          text={() => text}
        />
      </div>
      {withOutcome && (
        <div className={styles.expected}>
          <p className={classes(styles.outcome, styles[outcome])}>
            <Icon name={outcome} size={16} />
            {generate.results.outcomes[outcome]}
          </p>
          {causes.map((finding) => (
            <p key={finding.id}>{explainBriefly(finding, words).title}</p>
          ))}
        </div>
      )}
      <pre className={classes(shared.note, styles.text)}>
        <code>{text}</code>
      </pre>
    </li>
  );
}
