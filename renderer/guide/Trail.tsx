import { answerWords } from '../../core/wording/answerWords.ts';
import type { GuideStep, SymptomId } from '../../core/wording/guide.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import { askAgain, startGuide } from './guideState.ts';
import { KnownMark } from './KnownMark.tsx';
import styles from './Trail.module.css';

interface TrailProps {
  readonly symptom: SymptomId;
  readonly steps: readonly GuideStep[];
}

/** What was answered so far; each answer can be changed, which goes back to its question. */
export function Trail({ symptom, steps }: TrailProps) {
  const words = useWords();
  const { guide } = words;
  return (
    <ol aria-label={guide.answersSoFar} className={styles.trail}>
      <Answered
        question={guide.notice}
        answer={guide.symptoms[symptom]}
        known={false}
        onChange={() => startGuide()}
      />
      {steps.map(({ id, answer, known }) => (
        <Answered
          key={id}
          question={guide.questions[id].text}
          answer={answer === undefined ? '' : answerWords(id, answer.id, words)}
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
  const { guide } = useWords();
  return (
    <li className={styles.step}>
      <div className={styles.words}>
        <p className={classes(shared.note, styles.question)}>{question}</p>
        <p className={styles.answer}>
          {answer} {known && <KnownMark />}
        </p>
      </div>
      <Button look="quiet" onPress={onChange} aria-label={guide.changeQuestion({ question })}>
        {guide.change}
      </Button>
    </li>
  );
}
