import { useEffect, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import type { AuditSummary } from '../../core/audit/AuditSummary.ts';
import { rowVerdicts } from '../../core/audit/RowVerdict.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { Choice } from '../components/Choice.tsx';
import { ErrorText } from '../components/ErrorText.tsx';
import fields from '../components/field.module.css';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import { AuditAgain } from './AuditAgain.tsx';
import { askFor, changeAudit, everyRow, type RunningAudit, useAudit } from './audit.ts';
import { auditErrorWords } from './auditErrorWords.ts';
import { causeCounts, isAskedFor, queryOf } from './causeCounts.ts';
import { causeName } from './causeName.ts';
import { ExportRows } from './ExportRows.tsx';
import { groupName } from './groupName.ts';
import { openInCheck } from './openInCheck.ts';
import { RowDetails } from './RowDetails.tsx';
import styles from './Rows.module.css';
import { RowsTable } from './RowsTable.tsx';
import { useAuditRows } from './useAuditRows.ts';

interface RowsProps {
  readonly audit: RunningAudit;
  readonly summary: AuditSummary;
}

/** Milliseconds without a keystroke before the rows are searched. */
const pause = 200;

const all = 'all';
const group = 'group';

/** Every row of the audit, or those that somebody asks for; one of them with all it holds. */
export function Rows({ audit, summary }: RowsProps) {
  const words = useWords();
  const { rows: texts, outcomes: outcomeNames } = words.audit;
  const query = useAudit('query');
  const row = useAudit('row');
  const rows = useAuditRows(audit, query);
  const [typed, setTyped] = useState(query.text);
  const [searched, setSearched] = useState(query.text);

  // Whoever looks at other rows from a chart or a pattern leaves the search behind.
  if (searched !== query.text) {
    setSearched(query.text);
    setTyped(query.text);
  }

  useEffect(() => {
    if (typed === query.text) return;
    const timer = setTimeout(() => askFor({ text: typed }), pause);
    return () => clearTimeout(timer);
  }, [typed, query.text]);

  const filtered =
    query.text !== '' || query.verdicts.length > 0 || query.causes.length > 0 || query.group !== null;
  const showAll = () => {
    setTyped('');
    askFor({ verdicts: everyRow.verdicts, causes: everyRow.causes, group: null, text: '' });
  };
  const chosen = row === undefined ? undefined : rows.rowAt(row);
  const { total } = rows;
  const counts = causeCounts(summary);
  const counted = counts.find(({ cause }) => isAskedFor(query, cause));

  return (
    <section aria-label={texts.title} className={classes(shared.stack, styles.rows)}>
      <div className={styles.head}>
        <h2>{texts.title}</h2>
        <p role="status" className={classes(shared.note, styles.count)}>
          {total === summary.rows && texts.count({ count: total })}
          {total !== undefined &&
            total !== summary.rows &&
            texts.countOf({ shown: total, all: summary.rows })}
        </p>
        <ExportRows audit={audit.id} query={query} />
      </div>
      <div className={classes(shared.stack, styles.filters)}>
        <SearchField value={typed} onChange={setTyped} className={classes(fields.field, styles.search)}>
          <Label className={fields.label ?? ''}>{texts.search}</Label>
          <Input className={fields.input ?? ''} maxLength={1_000} autoComplete="off" spellCheck="false" />
        </SearchField>
        <Choice
          label={texts.outcome}
          options={[
            { id: all, name: texts.anyOutcome },
            ...rowVerdicts
              .filter((id) => summary.outcomes[id] > 0)
              .map((id) => ({ id, name: outcomeNames[id] })),
          ]}
          selected={query.verdicts[0] ?? all}
          onSelect={(id) => {
            const outcome = rowVerdicts.find((one) => one === id);
            askFor({ verdicts: outcome === undefined ? [] : [outcome] });
          }}
        />
        <Choice
          label={texts.cause}
          options={[
            { id: all, name: texts.anyCause },
            ...(query.group === null || counted !== undefined
              ? []
              : [{ id: group, name: groupName(summary, query.group, words) }]),
            ...counts.map((count) => ({ id: count.cause, name: causeName(count, words) })),
          ]}
          selected={counted?.cause ?? (query.group === null ? all : group)}
          onSelect={(id) => {
            const count = counts.find(({ cause }) => cause === id);
            if (id !== group)
              askFor(count === undefined ? { causes: [], group: null } : queryOf(count.cause));
          }}
        />
        {filtered && <Button onPress={showAll}>{texts.showAll}</Button>}
      </div>
      {rows.error !== undefined && (
        <div role="alert" className={styles.trouble}>
          <p className={classes(shared.error, fields.error)}>
            <ErrorText {...auditErrorWords(words, rows.error)} />
          </p>
          <AuditAgain error={rows.error}>
            <Button onPress={rows.retry}>{words.common.retry}</Button>
          </AuditAgain>
        </div>
      )}
      {total === 0 ? (
        <p className={classes(shared.prompt, styles.none)}>{texts.none}</p>
      ) : (
        <RowsTable
          rows={rows}
          query={query}
          chosen={row}
          onChoose={(place) => changeAudit({ row: place })}
          onOpen={(place) => void openInCheck(audit, query, place)}
          onSort={askFor}
        />
      )}
      {total !== 0 && (
        <RowDetails
          audit={audit.id}
          row={chosen}
          onOpen={() => {
            if (row !== undefined) void openInCheck(audit, query, row);
          }}
        />
      )}
    </section>
  );
}
