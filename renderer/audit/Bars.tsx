import { useId } from 'react';
import { shareIn } from '../../core/wording/shareIn.ts';
import { classes } from '../classes.ts';
import { VisuallyHidden } from '../components/VisuallyHidden.tsx';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import styles from './Bars.module.css';
import type { Bar } from './outcomeBars.ts';

interface BarsProps<Id extends string> {
  readonly title: string;
  readonly bars: readonly Bar<Id>[];
  /** Which bars are chosen, and what choosing one does; without it the chart is only looked at. */
  readonly chosen?: readonly Id[];
  readonly onChoose?: (id: Id) => void;
}

/**
 * A chart as a list: every bar has its name, its number and its share as text, and an icon or a hatching of its own. The
 * largest is as long as there is room, so that small ones can be compared.
 */
export function Bars<Id extends string>({ title, bars, chosen = [], onChoose }: BarsProps<Id>) {
  const { audit, locale } = useWords();
  const { result } = audit;
  const id = useId();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <figure aria-labelledby={id} className={styles.chart}>
      <figcaption id={id} className={classes(shared.note, styles.title)}>
        {title}
      </figcaption>
      <ul className={styles.bars}>
        {bars.map((bar) => {
          const { name, count, whole, tone, icon, remark } = bar;
          const content = (
            <>
              <span className={styles.name}>
                {icon !== undefined && <Icon name={icon} size={16} />}
                <span>{name}</span>
                {remark !== undefined && <span className={shared.note}>{remark}</span>}
              </span>
              <span className={styles.count}>{shareIn(locale, count, whole)}</span>
              <span className={styles.track}>
                <span
                  className={classes(styles.bar, styles[tone])}
                  style={{
                    width: `${(count / most) * 100}%`,
                    minWidth: count > 0 ? '3px' : '0',
                  }}
                />
              </span>
              <span className={classes(shared.note, styles.number)}>{result.rowCount({ count })}</span>
            </>
          );
          return (
            <li key={bar.id}>
              {onChoose === undefined ? (
                <div className={styles.row}>{content}</div>
              ) : (
                <button
                  type="button"
                  aria-pressed={chosen.includes(bar.id)}
                  className={classes(styles.row, styles.button)}
                  onClick={() => onChoose(bar.id)}
                >
                  {content}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {onChoose !== undefined && <VisuallyHidden>{result.barHint}</VisuallyHidden>}
    </figure>
  );
}
