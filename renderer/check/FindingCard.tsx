import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import type { Diagnosis } from '../../core/diagnosis/Diagnosis.ts';
import type { ExplainedFinding } from '../../core/wording/explainFinding.ts';
import { classes } from '../classes.ts';
import { Prose } from '../components/Prose.tsx';
import { useWords } from '../frame/useWords.ts';
import { causeAddress, causesAddress } from '../guide/guideAddress.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import styles from './FindingCard.module.css';
import { MistakeNumber } from './MistakeNumber.tsx';

/** How sure a cause is. */
export type FindingStatus = Exclude<Diagnosis['status'], 'match' | 'unknown'>;

const icons = { proven: 'proven', seen: 'eye', suspected: 'suspected' } as const;

interface FindingCardProps {
  readonly finding: ExplainedFinding;
  /** Its place among several, from 1. */
  readonly place: number | undefined;
  readonly status: FindingStatus;
  readonly open: boolean;
}

/** One cause: what happened, and opened what that means and what to change. */
export function FindingCard({ finding, place, status, open }: FindingCardProps) {
  const { check, guide } = useWords();
  const { findings } = check;
  const words = { proven: findings.isProven, seen: findings.isSeen, suspected: findings.isSuspected };
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
            <Icon name={icons[status]} size={16} />
            {words[status]}
          </p>
        </div>
        <DisclosurePanel>
          <div className={styles.details}>
            <h4 className={classes(shared.note, styles.label)}>{findings.whatItMeans}</h4>
            <p>
              <Prose text={finding.agent} />
            </p>
            <h4 className={classes(shared.note, styles.label)}>{findings.whatToChange}</h4>
            <p>
              <Prose text={finding.developer} />
            </p>
            <p className={classes(shared.soft, styles.fix)}>
              <Prose text={finding.fix} />
            </p>
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
