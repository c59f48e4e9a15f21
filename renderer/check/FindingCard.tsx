import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import type { ExplainedFinding } from '../../core/explanation/explainFinding.ts';
import { classes } from '../classes.ts';
import { useWords } from '../frame/useWords.ts';
import { causeAddress, causesAddress } from '../guide/guideAddress.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import styles from './FindingCard.module.css';
import { MistakeNumber } from './MistakeNumber.tsx';

interface FindingCardProps {
  readonly finding: ExplainedFinding;
  /** Its place among several, from 1. */
  readonly place: number | undefined;
  readonly proven: boolean;
  readonly open: boolean;
}

/** One cause: what happened, and opened what that means and what to change. */
export function FindingCard({ finding, place, proven, open }: FindingCardProps) {
  const { check, guide } = useWords();
  const { findings } = check;
  return (
    <article className={classes(shared.card, styles.card)}>
      <Disclosure defaultExpanded={open}>
        <div className={styles.head}>
          <Heading level={3} className={styles.title ?? ''}>
            <Button slot="trigger" className={styles.trigger ?? ''}>
              <Icon name="chevron" size={16} />
              {place !== undefined && <MistakeNumber of={place} />}
              <span>{finding.title}</span>
            </Button>
          </Heading>
          <p className={classes(shared.note, styles.status)}>
            <Icon name={proven ? 'proven' : 'suspected'} size={16} />
            {proven ? findings.isProven : findings.isSuspected}
          </p>
        </div>
        <DisclosurePanel>
          <div className={styles.details}>
            <h4 className={classes(shared.note, styles.label)}>{findings.whatItMeans}</h4>
            <p>{finding.agent}</p>
            <h4 className={classes(shared.note, styles.label)}>{findings.whatToChange}</h4>
            <p>{finding.developer}</p>
            <p className={classes(shared.soft, styles.fix)}>{finding.fix}</p>
            <p className={styles.links}>
              <a href={causeAddress(finding.id)} className={shared.link}>
                {guide.cause.more}
              </a>
              <a href={causesAddress(finding.id)} className={shared.link}>
                {guide.cause.similar}
              </a>
            </p>
          </div>
        </DisclosurePanel>
      </Disclosure>
    </article>
  );
}
