import { type ReactNode, type Ref, useId } from 'react';
import { classes } from '../classes.ts';
import { Prose } from '../components/Prose.tsx';
import shared from '../shared.module.css';
import styles from './StepCard.module.css';

interface StepCardProps {
  /** The focus comes here when the step does. */
  readonly heading: Ref<HTMLHeadingElement>;
  readonly eyebrow?: string;
  readonly title: string;
  readonly hint?: string;
  readonly link?: { readonly text: string; readonly address: string } | undefined;
  readonly children: ReactNode;
}

/** One step of the guide: what is asked or concluded, and what can be answered or done. */
export function StepCard({ heading, eyebrow, title, hint, link, children }: StepCardProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes(shared.card, shared.stack, styles.card)}>
      <div className={styles.words}>
        {eyebrow !== undefined && <p className={shared.note}>{eyebrow}</p>}
        <h2 id={id} ref={heading} tabIndex={-1} className={classes(shared.headline, styles.title)}>
          {title}
        </h2>
        {hint !== undefined && (
          <p className={styles.hint}>
            <Prose text={hint} />
            {link !== undefined && (
              <>
                {' '}
                <a href={link.address} className={styles.link}>
                  {link.text}
                </a>
              </>
            )}
          </p>
        )}
      </div>
      {children}
    </section>
  );
}
