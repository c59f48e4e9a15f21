import { useState } from 'react';
import type { AuditQuery } from '../../contracts/audit.ts';
import type { AuditSummary } from '../../core/audit/AuditSummary.ts';
import { auditWords } from '../../core/wording/auditWords.ts';
import { linesWords } from '../../core/wording/linesWords.ts';
import { Card } from '../check/Card.tsx';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import styles from './Patterns.module.css';

interface PatternsProps {
  readonly summary: AuditSummary;
  /** Shows the rows of a group in the table. */
  readonly onShow: (change: Pick<AuditQuery, 'group'>) => void;
}

/** Groups that are shown before somebody asks for all. */
const fewGroups = 6;

/** Combinations beyond the first 200 are counted together, and no query gives them alone. */
const canBeShown = ({ status, causes }: AuditSummary['groups'][number]): boolean =>
  causes.length > 0 || status === 'unknown' || status === 'unexplained';

/** What the rows with the same mistakes have in common, in sentences. */
export function Patterns({ summary, onShow }: PatternsProps) {
  const words = useWords();
  const { result } = words.audit;
  const [open, setOpen] = useState(false);
  const { groups } = auditWords(summary, words);
  if (groups.length === 0) return null;
  return (
    <Card title={result.patterns}>
      <ol className={styles.groups}>
        {groups.slice(0, open ? groups.length : fewGroups).map(({ group, what, patterns }) => (
          <li key={`${group.status} ${group.causes.join()}`} className={styles.group}>
            <div className={styles.words}>
              <p className={styles.what}>{what}</p>
              {patterns.map((pattern) => (
                <p key={pattern}>{pattern}</p>
              ))}
              <p className={classes(shared.note, styles.lines)}>
                {linesWords(result, words.locale, group.lines, group.rows - group.lines.length)}
              </p>
            </div>
            {canBeShown(group) && (
              <Button
                look="quiet"
                aria-label={result.showRowsOf({ what })}
                onPress={() => onShow({ group: { status: group.status, causes: group.causes } })}
              >
                {result.showRows}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {groups.length > fewGroups && (
        <div>
          <Button look="quiet" aria-expanded={open} onPress={() => setOpen(!open)}>
            {open ? result.fewerGroups : result.allGroups({ count: groups.length })}
          </Button>
        </div>
      )}
    </Card>
  );
}
