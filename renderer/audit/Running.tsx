import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { Progress } from '../components/Progress.tsx';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import { cancelAudit, pauseAudit, type RunningAudit, resumeAudit } from './audit.ts';
import { Bars } from './Bars.tsx';
import { leftWords } from './leftWords.ts';
import { outcomeBars } from './outcomeBars.ts';
import styles from './Running.module.css';

/** An audit under way: how far it is, and what it has counted. */
export function Running({ audit: { list, progress } }: { readonly audit: RunningAudit }) {
  const words = useWords();
  const { running, result, outcomes } = words.audit;
  const title = running.title({ list: list ?? result.pastedList });
  if (progress === undefined) return <p role="status">{title}</p>;
  const { phase, paused, rows, rowsExpected, explained, toExplain, rowsPerSecond, secondsLeft } = progress;
  const isReading = phase === 'reading';
  const rowWords =
    rowsExpected === null
      ? running.rows({ done: rows })
      : running.rowsOf({ done: rows, expected: Math.max(rows, Math.round(rowsExpected)) });
  return (
    <section aria-label={title} className={classes(shared.card, shared.stack, styles.running)}>
      <div className={styles.head}>
        <h2>{title}</h2>
        <div className={styles.actions}>
          <Button onPress={paused ? resumeAudit : pauseAudit}>
            {paused ? running.resume : running.pause}
          </Button>
          <Button onPress={cancelAudit}>{running.cancel}</Button>
        </div>
      </div>
      <Progress
        label={isReading ? running.reading : running.explaining}
        done={isReading ? rows : explained}
        total={isReading ? Math.max(rows, rowsExpected ?? 0) : toExplain}
        words={isReading ? rowWords : running.explained({ done: explained, total: toExplain })}
      />
      <p className={classes(shared.note, styles.pace)}>
        {paused ? (
          <strong>{running.paused}</strong>
        ) : (
          <>
            {rowsPerSecond > 0 && <span>{running.rate({ perSecond: Math.round(rowsPerSecond) })}</span>}
            {secondsLeft !== null && <span>{leftWords(running.left, secondsLeft)}</span>}
          </>
        )}
      </p>
      <Bars title={outcomes.title} bars={outcomeBars(progress.outcomes, words.audit.outcomes)} />
      <p className={shared.note}>{running.wentOn}</p>
      {progress.fault !== null && (
        <Notice title={result.stopped} tone="caution" icon="warning" role="alert" />
      )}
    </section>
  );
}
