import type { Ref } from 'react';
import { causesBehind } from '../../core/wording/causesBehind.ts';
import { type GuidePath, isUnsure, type SymptomId } from '../../core/wording/guide.ts';
import { guideText } from '../../core/wording/guideText.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { CopyButton } from '../components/CopyButton.tsx';
import { Prose } from '../components/Prose.tsx';
import page from '../components/page.module.css';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import { CauseList } from './CauseList.tsx';
import styles from './ConclusionCard.module.css';
import { askAgain, startGuide } from './guideState.ts';

interface ConclusionCardProps {
  readonly heading: Ref<HTMLHeadingElement>;
  readonly symptom: SymptomId;
  readonly path: GuidePath;
  readonly conclusion: NonNullable<GuidePath['conclusion']>;
}

/** Where the answers lead: what is wrong, what to do, and the causes that may be behind it. */
export function ConclusionCard({ heading, symptom, path, conclusion }: ConclusionCardProps) {
  const words = useWords();
  const { guide } = words;
  const { title, advice } = guide.conclusions[conclusion];
  const causes = causesBehind(path);
  const open = path.steps.filter(isUnsure);
  return (
    <>
      <section aria-label={guide.conclusion} className={styles.card}>
        <p className={styles.eyebrow}>{guide.conclusion}</p>
        <h2 ref={heading} tabIndex={-1} className={classes(shared.headline, styles.title)}>
          {title}
        </h2>
        <p>
          <Prose text={advice} />
        </p>
        {open.length > 0 && (
          <div>
            {conclusion !== 'find-out' && <h3 className={shared.note}>{guide.leftOpen}</h3>}
            <ul className={styles.open}>
              {open.map(({ id }) => (
                <li key={id}>
                  <button type="button" className={shared.link} onClick={() => askAgain(id)}>
                    {guide.questions[id].text}
                  </button>
                  <p className={shared.note}>
                    <Prose text={guide.questions[id].hint} />
                  </p>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className={styles.actions}>
          <Button onPress={() => startGuide()}>{guide.startAgain}</Button>
          <CopyButton
            label={words.common.copy}
            name={guide.copyPath}
            text={() => guideText(symptom, path, words)}
          />
        </div>
      </section>
      {causes.length > 0 && (
        <section aria-labelledby="guide-causes" className={classes(shared.stack, styles.causes)}>
          <h3 id="guide-causes" className={styles.about}>
            {causes.length === 1 ? guide.theCause : guide.possibleCauses}
          </h3>
          <p className={page.quiet}>{guide.examplesInWords}</p>
          <CauseList causes={causes} level={4} open={causes.length === 1 ? causes[0]?.id : undefined} />
        </section>
      )}
    </>
  );
}
