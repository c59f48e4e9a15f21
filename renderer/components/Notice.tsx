import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Icon, type IconName } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly title: string;
  readonly tone?: 'plain' | 'caution' | 'bad';
  readonly icon?: IconName;
  /** `alert`: interrupts. `status`: waits its turn. Neither: not announced. */
  readonly role?: 'alert' | 'status';
  readonly level?: 2 | 3;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** A card that says something out of the ordinary: what happened, what to do, and the buttons to do it. */
export function Notice({
  title,
  tone = 'plain',
  icon = 'info',
  role,
  level = 2,
  children,
  actions,
}: NoticeProps) {
  const Heading = `h${level}` as const;
  return (
    <div role={role} className={classes(shared.card, styles.notice, styles[tone])}>
      <Icon name={icon} />
      <div className={styles.body}>
        <Heading className={styles.title}>{title}</Heading>
        {children}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
