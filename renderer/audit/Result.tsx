import { useRef, useState } from 'react';
import type { AuditSummary } from '../../core/audit/AuditSummary.ts';
import { readRows } from '../../core/audit/readRows.ts';
import { auditWords } from '../../core/wording/auditWords.ts';
import { Card } from '../check/Card.tsx';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { Prose } from '../components/Prose.tsx';
import { ShortList } from '../components/ShortList.tsx';
import { useWords } from '../frame/useWords.ts';
import { causeAddress } from '../guide/guideAddress.ts';
import shared from '../shared.module.css';
import { AuditAgain } from './AuditAgain.tsx';
import { AuditReport } from './AuditReport.tsx';
import { askFor, closeAudit, everyRow, type RunningAudit, useAudit } from './audit.ts';
import { auditErrorWords } from './auditErrorWords.ts';
import { auditedList } from './auditLists.ts';
import { Bars } from './Bars.tsx';
import { type CauseCount, causeCounts, isAskedFor, queryOf } from './causeCounts.ts';
import { causeName } from './causeName.ts';
import { type Bar, outcomeBars } from './outcomeBars.ts';
import { Patterns } from './Patterns.tsx';
import styles from './Result.module.css';
import { Rows } from './Rows.tsx';

interface ResultProps {
  readonly audit: RunningAudit;
  readonly summary: AuditSummary;
}

/** Bars in the chart of causes: rarer ones are in the list of the filter. */
const mostBars = 8;

/** What an audit found: first the pattern, then every row. */
export function Result({ audit, summary }: ResultProps) {
  const words = useWords();
  const { result, outcomes } = words.audit;
  const query = useAudit('query');
  const [reporting, setReporting] = useState(false);
  const rows = useRef<HTMLDivElement>(null);
  const { headline, repair, meaning, notes } = auditWords(summary, words);
  const list = audit.list ?? result.pastedList;
  const causes = causeCounts(summary);
  const [mostRepairing] = summary.repairs;
  const isEmpty = summary.complete && summary.rows === 0;
  const fault = audit.progress?.fault ?? null;

  const isFound = ({ cause }: CauseCount): boolean => cause !== 'unknown' && cause !== 'unexplained';
  const chosenCauses = causes.map(({ cause }) => cause).filter((cause) => isAskedFor(query, cause));

  const barOf = (count: CauseCount): Bar<CauseCount['cause']> => ({
    id: count.cause,
    name: causeName(count, words),
    count: count.rows,
    whole: readRows(summary.outcomes),
    tone: isFound(count) ? 'plain' : 'faint',
    ...(!isFound(count) || count.proven ? {} : { remark: result.suspected }),
  });

  const show = (change: Partial<typeof query>) => {
    askFor({ ...everyRow, sort: query.sort, descending: query.descending, ...change });
    rows.current?.scrollIntoView({ block: 'nearest' });
  };

  const another = async () => {
    await Promise.all([closeAudit(), auditedList.close()]);
  };

  return (
    <div className={styles.result}>
      <section aria-label={headline} className={styles.head}>
        <div>
          <h2>{isEmpty ? result.noRows : headline}</h2>
          <p className={styles.quiet}>
            {isEmpty ? result.noRowsText : result.about({ list, website: audit.website })}
          </p>
          {notes.map((note) => (
            <p key={note} className={styles.note}>
              {note}
            </p>
          ))}
        </div>
        <div className={styles.actions}>
          {summary.rows > 0 && (
            <Button look="primary" onPress={() => setReporting(true)}>
              {words.audit.report.open}
            </Button>
          )}
          <Button onPress={another}>{result.another}</Button>
          <Button look="quiet" onPress={closeAudit}>
            {result.again}
          </Button>
        </div>
      </section>
      {fault !== null && (
        <Notice
          title={result.stopped}
          tone="caution"
          icon="warning"
          role="alert"
          actions={fault.code === 'list-changed' ? <AuditAgain error={fault} /> : undefined}
        >
          <p>{`${auditErrorWords(words, fault).title} ${auditErrorWords(words, fault).next}`}</p>
        </Notice>
      )}
      {summary.rows > 0 && (
        <>
          <section aria-label={result.charts} className={classes(shared.card, styles.charts)}>
            <Bars
              title={outcomes.title}
              bars={outcomeBars(summary.outcomes, outcomes)}
              chosen={query.verdicts}
              onChoose={(id) => show({ verdicts: query.verdicts.includes(id) ? [] : [id] })}
            />
            {causes.length === 0 ? (
              <p className={styles.quiet}>{result.nothingWrong}</p>
            ) : (
              <Bars
                title={result.causes}
                bars={causes.slice(0, mostBars).map(barOf)}
                chosen={chosenCauses}
                onChoose={(id) => show(chosenCauses.includes(id) ? { causes: [], group: null } : queryOf(id))}
              />
            )}
          </section>
          {repair !== null && mostRepairing !== undefined && (
            <Card
              title={result.repair}
              actions={
                <a href={causeAddress(mostRepairing.cause)} className={styles.link}>
                  {result.howToFix}
                </a>
              }
            >
              <p>
                <Prose text={repair} />
              </p>
              {meaning !== null && <p className={styles.quiet}>{meaning}</p>}
            </Card>
          )}
          <Patterns summary={summary} onShow={show} />
          {summary.problemLines.length > 0 && (
            <Card title={result.problems}>
              <ShortList
                label={result.problems}
                all={result.allProblems}
                fewer={result.fewerProblems}
                count={Object.values(summary.problems).reduce((sum, count) => sum + (count ?? 0), 0)}
                items={summary.problemLines.map(({ line, kind }) =>
                  result.problemAt({ line, problem: result.problem[kind] }),
                )}
              />
            </Card>
          )}
          <div ref={rows} className={styles.rows}>
            <Rows audit={audit} summary={summary} />
          </div>
        </>
      )}
      {reporting && <AuditReport audit={audit} summary={summary} onClose={() => setReporting(false)} />}
    </div>
  );
}
