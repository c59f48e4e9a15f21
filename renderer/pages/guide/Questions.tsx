import { useEffect, useRef } from 'react';
import { symptoms } from '../../../core/explanation/guide.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { answerQuestion, forgetCheck, pathOf, startGuide, useGuide } from '../../state/guideState.ts';
import { Choices } from './Choices.tsx';
import { ConclusionCard } from './ConclusionCard.tsx';
import { emailWords } from './emailWords.ts';
import styles from './Questions.module.css';
import { StepCard } from './StepCard.tsx';
import { Trail } from './Trail.tsx';

/** One question at a time, below the answers so far, until there is a conclusion. */
export function Questions() {
  const guide = useGuide();
  const { symptom, asked, check } = guide;
  const path = pathOf(guide);
  const step = path?.steps.at(-1);
  const here = path?.conclusion?.id ?? step?.id ?? 'symptoms';

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
              title={`Your check${emailWords(check.email)} answers questions already`}
              icon="proven"
              actions={<Button onPress={forgetCheck}>Ask me everything</Button>}
            >
              <p>They are filled in where they come up, and can be changed.</p>
            </Notice>
          )}
          <StepCard
            heading={heading}
            title="What do you notice?"
            hint="Choose what comes closest. A few questions lead from there to the cause."
          >
            <Choices
              choices={symptoms.map(({ id, title }) => ({ id, text: title }))}
              onChoose={(id) => startGuide(id)}
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
            key={conclusion.id}
            heading={heading}
            symptom={symptom}
            path={path}
            conclusion={conclusion}
          />
        </>
      );
    }
    const { id, question } = step;
    const known = question.fact === undefined ? undefined : check?.facts[question.fact];
    return (
      <>
        <Trail symptom={symptom} steps={path.steps.slice(0, -1)} />
        <StepCard
          heading={heading}
          eyebrow={`Question ${path.steps.length}`}
          title={question.text}
          hint={question.hint}
          link={question.fact === 'verdict' ? { text: 'Open Check', address: '#check' } : undefined}
        >
          <Choices
            key={id}
            choices={question.answers}
            known={asked === id ? known : undefined}
            onChoose={(answer) => answerQuestion(id, answer)}
          />
        </StepCard>
      </>
    );
  };

  const filled = path?.steps.filter(({ known }) => known) ?? [];
  return (
    <div className={styles.questions}>
      {shown()}
      <div role="status">
        <VisuallyHidden>
          {filled.map(({ id, answer }) => (
            <span key={id}>Known from your check: {answer?.text} </span>
          ))}
        </VisuallyHidden>
      </div>
    </div>
  );
}
