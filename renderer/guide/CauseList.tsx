import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import type { Finding } from '../../core/diagnosis/Diagnosis.ts';
import { explainInGeneral } from '../../core/wording/explainInGeneral.ts';
import card from '../check/FindingCard.module.css';
import { classes } from '../classes.ts';
import { FormattedMessage } from '../components/FormattedMessage.tsx';
import { Prose } from '../components/Prose.tsx';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import styles from './CauseList.module.css';
import { causeAddress } from './guideAddress.ts';

interface CauseListProps {
  readonly causes: readonly Finding[];
  /** Of the headings: the causes' titles. */
  readonly level: 3 | 4;
  /** The cause that is open at first. */
  readonly open?: string | undefined;
  /** Whether the focus goes to the open one. */
  readonly focusOpen?: boolean;
}

/** Causes in the catalogue's words, each of which opens. */
export function CauseList({ causes, level, open, focusOpen = false }: CauseListProps) {
  return (
    <ul className={classes(shared.card, styles.list)}>
      {causes.map((cause) => (
        <li key={cause.id} className={styles.item}>
          <CauseItem
            cause={cause}
            level={level}
            open={cause.id === open}
            focused={focusOpen && cause.id === open}
          />
        </li>
      ))}
    </ul>
  );
}

interface CauseItemProps {
  readonly cause: Finding;
  readonly level: 3 | 4;
  readonly open: boolean;
  readonly focused: boolean;
}

function CauseItem({ cause: { id, detail }, level, open, focused }: CauseItemProps) {
  const words = useWords();
  const texts = words.guide.allCauses;
  const { title, agent, developer, fix } = explainInGeneral(id, words, detail);
  const Label = level === 3 ? 'h4' : 'h5';
  return (
    <Disclosure defaultExpanded={open}>
      <div className={card.head}>
        <Heading level={level} className={card.title ?? ''}>
          <Button slot="trigger" className={card.trigger ?? ''} autoFocus={focused}>
            <Icon name="chevron" size={16} />
            <span>{title}</span>
          </Button>
        </Heading>
      </div>
      <DisclosurePanel>
        <div className={card.details}>
          <Label className={classes(shared.note, card.label)}>{texts.whatItMeans}</Label>
          <p>
            <Prose text={agent} />
          </p>
          <Label className={classes(shared.note, card.label)}>{texts.whatToChange}</Label>
          <p>
            <Prose text={developer} />
          </p>
          <p className={classes(shared.soft, card.fix)}>
            <Prose text={fix} />
          </p>
          <p className={card.links}>
            <a href={causeAddress(id)} className={shared.link}>
              {words.guide.cause.more}
            </a>
          </p>
          <p className={classes(shared.note, styles.id)}>
            <FormattedMessage text={texts.id} slots={{ id: <code>{id}</code> }} />
          </p>
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}
