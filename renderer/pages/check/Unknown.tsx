import { type Ruled, unknownWords } from '../../../core/explanation/unknownWords.ts';
import { CopyButton } from '../../components/CopyButton.tsx';
import { Card } from './Card.tsx';
import styles from './Unknown.module.css';

/** What was tried without finding anything, what that leaves open, and what to ask next. */
export function Unknown({ ruled }: { readonly ruled: Ruled }) {
  const { heading, ruledOut, open, question } = unknownWords(ruled);
  return (
    <Card title={heading}>
      <p>{ruledOut}</p>
      <h4>What cannot be told from here</h4>
      <ul>
        {open.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <div className={styles.ask}>
        <h4>What to ask the developer</h4>
        <CopyButton label="Copy" noun="the question" text={() => question} />
      </div>
      <p className={styles.question}>{question}</p>
    </Card>
  );
}
