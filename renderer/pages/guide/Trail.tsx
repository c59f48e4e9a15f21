import { type GuideStep, symptoms } from '../../../core/explanation/guide.ts';
import { Button } from '../../components/Button.tsx';
import { askAgain, startGuide } from '../../state/guideState.ts';
import { KnownMark } from './KnownMark.tsx';
import styles from './Trail.module.css';

interface TrailProps {
  readonly symptom: string;
  readonly steps: readonly GuideStep[];
}

/** What was answered so far; each answer can be changed, which goes back to its question. */
export function Trail({ symptom, steps }: TrailProps) {
  return (
    <ol aria-label="Your answers so far" className={styles.trail}>
      <Answered
        question="What do you notice?"
        answer={symptoms.find(({ id }) => id === symptom)?.title ?? ''}
        known={false}
        onChange={() => startGuide()}
      />
      {steps.map(({ id, question, answer, known }) => (
        <Answered
          key={id}
          question={question.text}
          answer={answer?.text ?? ''}
          known={known}
          onChange={() => askAgain(id)}
        />
      ))}
    </ol>
  );
}

interface AnsweredProps {
  readonly question: string;
  readonly answer: string;
  readonly known: boolean;
  readonly onChange: () => void;
}

function Answered({ question, answer, known, onChange }: AnsweredProps) {
  return (
    <li className={styles.step}>
      <div className={styles.words}>
        <p className={styles.question}>{question}</p>
        <p className={styles.answer}>
          {answer} {known && <KnownMark />}
        </p>
      </div>
      <Button look="quiet" onPress={onChange} aria-label={`Change: ${question}`}>
        Change
      </Button>
    </li>
  );
}
