import { useEffect } from 'react';
import { shareIn } from '../../core/wording/shareIn.ts';
import { VisuallyHidden } from '../components/VisuallyHidden.tsx';
import styles from './App.module.css';
import { tellAuditAhead, useAuditAhead } from './auditAhead.ts';
import { useWords } from './useWords.ts';

/** Beside the name of Audit: how far an audit is, and once that it is done, until somebody goes there. */
export function AuditMark({ isHere }: { readonly isHere: boolean }) {
  const words = useWords();
  const ahead = useAuditAhead();
  const isSeen = isHere && ahead.kind === 'done';
  useEffect(() => {
    if (isSeen) tellAuditAhead({ kind: 'none' });
  }, [isSeen]);
  const isDone = ahead.kind === 'done' && !isHere;
  return (
    <>
      {(isDone || ahead.kind === 'running') && (
        <span aria-hidden="true" className={styles.ahead}>
          {ahead.kind === 'running'
            ? shareIn(words.locale, Math.floor(100 * ahead.share), 100)
            : words.app.auditDone}
        </span>
      )}
      <VisuallyHidden>
        <span role="status">{isDone && words.app.auditIsDone}</span>
      </VisuallyHidden>
    </>
  );
}
