import { useEffect, useRef } from 'react';
import type { CauseId } from '../../core/causes/CauseId.ts';
import { layerOf } from '../../core/causes/layerOf.ts';
import { explainInGeneral } from '../../core/wording/explainInGeneral.ts';
import { visibleText } from '../../core/wording/visibleText.ts';
import { classes } from '../classes.ts';
import { FormattedMessage } from '../components/FormattedMessage.tsx';
import { Prose } from '../components/Prose.tsx';
import page from '../components/page.module.css';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import styles from './CausePage.module.css';
import { causesAddress } from './guideAddress.ts';
import { useGuide } from './guideState.ts';

/** In UTF-16 code units. */
const longestEmail = 80;

/** Everything there is to say about one cause, where there is no case at hand. */
export function CausePage({ cause }: { readonly cause: CauseId }) {
  const words = useWords();
  const { guide, layers } = words;
  const { title, agent, developer, fix } = explainInGeneral(cause, words);
  const { check } = useGuide();
  const { why, see } = words.causes[cause];

  const heading = useRef<HTMLHeadingElement>(null);
  // Coming here by a link leaves the focus on what is gone.
  useEffect(() => heading.current?.focus(), []);

  const parts = [
    [guide.cause.what, agent],
    [guide.cause.why, why],
    [guide.cause.see, see],
    [guide.cause.change, developer],
  ] as const;
  return (
    <article aria-labelledby="cause-title" className={classes(shared.card, styles.cause)}>
      {check !== undefined && (
        <a href="#check" className={classes(shared.link, styles.back)}>
          <Icon name="chevron" size={16} />
          {check.email === ''
            ? guide.backToCheck
            : guide.backToCheckOf({ email: visibleText(check.email, longestEmail) })}
        </a>
      )}
      <p className={shared.note}>{layers[layerOf(cause)]}</p>
      <h2 id="cause-title" ref={heading} tabIndex={-1} className={classes(shared.headline, styles.title)}>
        {title}
      </h2>
      {parts.map(([name, text]) => (
        <section key={name} className={styles.part}>
          <h3 className={classes(shared.note, styles.name)}>{name}</h3>
          <p>
            <Prose text={text} />
          </p>
        </section>
      ))}
      <section className={classes(shared.soft, styles.fix)}>
        <h3 className={classes(shared.note, styles.name)}>{guide.cause.fix}</h3>
        <p>
          <Prose text={fix} />
        </p>
      </section>
      <p className={classes(shared.note, styles.foot)}>
        <FormattedMessage text={guide.allCauses.id} slots={{ id: <code>{cause}</code> }} />
      </p>
      <p className={page.quiet}>{guide.examplesInWords}</p>
      <a href={causesAddress(cause)} className={shared.link}>
        {guide.cause.similar}
      </a>
    </article>
  );
}
