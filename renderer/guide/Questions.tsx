import { useEffect, useRef } from 'react';
import { answerWords } from '../../core/wording/answerWords.ts';
import { answersOf, questions, symptoms } from '../../core/wording/guide.ts';
import { visibleText } from '../../core/wording/visibleText.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { VisuallyHidden } from '../components/VisuallyHidden.tsx';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import { Choices } from './Choices.tsx';
import { ConclusionCard } from './ConclusionCard.tsx';
import { answerQuestion, forgetCheck, pathOf, startGuide, useGuide } from './guideState.ts';
import styles from './Questions.module.css';
import { StepCard } from './StepCard.tsx';
import { Trail } from './Trail.tsx';

/** In UTF-16 code units. */
const longestEmail = 80;

/** One question at a time, below the answers so far, until there is a conclusion. */
export function Questions() {
  const words = useWords();
  const texts = words.guide;
  const guide = useGuide();
  const { symptom, asked, check } = guide;
  const path = pathOf(guide);
  const step = path?.steps.at(-1);
  const here = path?.conclusion ?? step?.id ?? 'symptoms';

  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef<string>(undefined);
  useEffect(() => {
    // Coming here by a link on another page leaves the focus on nothing.
    const lost = last.current === undefined && document.activeElement === document.body;
    if (lost || (last.current !== undefined && last.current !== here)) heading.current?.focus();
    last.current = here;
  }, [here]);

  const shown = () => {
    if (symptom === undefined || path === undefined || step === undefined) {
      return (
        <>
          {check !== undefined && (
            <Notice
              title={
                check.email === ''
                  ? texts.checkAnswers
                  : texts.checkOfEmailAnswers({ email: visibleText(check.email, longestEmail) })
              }
              icon="proven"
              actions={<Button onPress={forgetCheck}>{texts.askEverything}</Button>}
            >
              <p>{texts.checkAnswersMore}</p>
            </Notice>
          )}
          <StepCard heading={heading} title={texts.notice} hint={texts.noticeHint}>
            <Choices
              choices={symptoms.map((id) => ({ id, text: texts.symptoms[id] }))}
              onChoose={startGuide}
            />
          </StepCard>
        </>
      );
    }
    const { conclusion } = path;
    if (conclusion !== undefined) {
      return (
        <>
          <Trail symptom={symptom} steps={path.steps} />
          <ConclusionCard
            key={conclusion}
            heading={heading}
            symptom={symptom}
            path={path}
            conclusion={conclusion}
          />
        </>
      );
    }
    const { id } = step;
    const question = questions[id];
    const { text, hint } = texts.questions[id];
    const known = question.answeredBy === undefined ? undefined : check?.known[question.answeredBy];
    return (
      <>
        <Trail symptom={symptom} steps={path.steps.slice(0, -1)} />
        <StepCard
          heading={heading}
          eyebrow={texts.question({ place: path.steps.length })}
          title={text}
          hint={hint}
          link={question.answeredBy === 'verdict' ? { text: texts.openCheck, address: '#check' } : undefined}
        >
          <Choices
            key={id}
            choices={answersOf(id).map((answer) => ({
              id: answer.id,
              text: answerWords(id, answer.id, words),
            }))}
            known={asked === id ? known : undefined}
            onChoose={(answer) => answerQuestion(id, answer)}
          />
        </StepCard>
      </>
    );
  };

  const filled = path?.steps.filter(({ known }) => known) ?? [];
  return (
    <div className={classes(shared.stack, styles.questions)}>
      {shown()}
      <div role="status">
        <VisuallyHidden>
          {filled.map(({ id, answer }) => (
            <span key={id}>{texts.knownAnswer({ answer: answerWords(id, answer?.id ?? '', words) })} </span>
          ))}
        </VisuallyHidden>
      </div>
    </div>
  );
}
