import { type Ruled, unknownWords } from '../../core/wording/unknownWords.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { CopyButton } from '../components/CopyButton.tsx';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import { Card } from './Card.tsx';
import styles from './Unknown.module.css';

interface UnknownProps {
  readonly ruled: Ruled;
  /** Takes in the secret key of another website, with which is searched again. */
  readonly onAddWebsite: () => void;
}

/** What was tried without finding anything, what that leaves open, and what to try or ask next. */
export function Unknown({ ruled, onAddWebsite }: UnknownProps) {
  const words = useWords();
  const { openHeading, questionHeading } = words.outcome.unknown;
  const { heading, ruledOut, open, question } = unknownWords(ruled, words);
  return (
    <Card title={heading}>
      <p>{ruledOut}</p>
      <h4>{openHeading}</h4>
      <ul>
        {open.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <div>
        <Button onPress={onAddWebsite}>{words.check.answer.addWebsite}</Button>
      </div>
      <div className={styles.ask}>
        <h4>{questionHeading}</h4>
        <CopyButton label={words.common.copy} name={words.check.answer.copyQuestion} text={() => question} />
      </div>
      <p className={classes(shared.soft, styles.question)}>{question}</p>
    </Card>
  );
}
