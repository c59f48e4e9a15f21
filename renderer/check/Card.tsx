import { type ReactNode, useId } from 'react';
import { classes } from '../classes.ts';
import shared from '../shared.module.css';
import styles from './Card.module.css';

interface CardProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** One part of an answer, under its own heading. */
export function Card({ title, actions, level = 3, children }: CardProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={classes(shared.card, shared.stack, styles.card)} aria-labelledby={id}>
      <div className={classes(shared.ends, styles.head)}>
        <Heading id={id} className={styles.title}>
          {title}
        </Heading>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
