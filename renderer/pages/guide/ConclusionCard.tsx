import type { Ref } from 'react';
import { causesBehind } from '../../../core/explanation/causesBehind.ts';
import type { GuidePath } from '../../../core/explanation/guide.ts';
import { guideText } from '../../../core/explanation/guideText.ts';
import { Button } from '../../components/Button.tsx';
import { CopyButton } from '../../components/CopyButton.tsx';
import { startGuide } from '../../state/guideState.ts';
import page from '../page.module.css';
import { CauseList } from './CauseList.tsx';
import styles from './ConclusionCard.module.css';

interface ConclusionCardProps {
  readonly heading: Ref<HTMLHeadingElement>;
  readonly symptom: string;
  readonly path: GuidePath;
  readonly conclusion: NonNullable<GuidePath['conclusion']>;
}

/** Where the answers lead: what is wrong, what to do, and the causes that may be behind it. */
export function ConclusionCard({ heading, symptom, path, conclusion }: ConclusionCardProps) {
  const { title, advice } = conclusion;
  const causes = causesBehind(path);
  return (
    <>
      <section aria-label="Conclusion" className={styles.card}>
        <p className={styles.eyebrow}>Conclusion</p>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <p>{advice}</p>
        <div className={styles.actions}>
          <Button onPress={() => startGuide()}>Start again</Button>
          <CopyButton label="Copy" noun="the path and the conclusion" text={() => guideText(symptom, path)} />
        </div>
      </section>
      {causes.length > 0 && (
        <section aria-labelledby="guide-causes" className={styles.causes}>
          <h3 id="guide-causes" className={styles.about}>
            {causes.length === 1 ? 'The cause' : 'Possible causes'}
          </h3>
          <p className={page.quiet}>Where the words differ from case to case, an example stands in them.</p>
          <CauseList causes={causes} level={4} open={causes.length === 1 ? causes[0]?.id : undefined} />
        </section>
      )}
    </>
  );
}
