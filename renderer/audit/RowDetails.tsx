import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import type { AuditRow } from '../../core/audit/AuditRow.ts';
import type { OtherCell } from '../../core/audit/OtherCell.ts';
import { explainBriefly } from '../../core/wording/explainBriefly.ts';
import { visibleText } from '../../core/wording/visibleText.ts';
import { Card } from '../check/Card.tsx';
import { Button } from '../components/Button.tsx';
import { ExactText } from '../components/ExactText.tsx';
import { call } from '../frame/call.ts';
import { useWords } from '../frame/useWords.ts';
import { causeAddress } from '../guide/guideAddress.ts';
import shared from '../shared.module.css';
import styles from './RowDetails.module.css';

interface RowDetailsProps {
  /** By its id. */
  readonly audit: string;
  readonly row: AuditRow | undefined;
  readonly onOpen: () => void;
}

/** In UTF-16 code units. */
const longestShown = 600;
const longestName = 80;

const noCells: readonly OtherCell[] = [];

/** What the list says of a row in its other columns, once it is there; nothing where the list has none, or was changed. */
function useOtherCells(audit: string, row: number | undefined): readonly OtherCell[] {
  const [found, setFound] = useState<{ readonly row: number; readonly cells: readonly OtherCell[] }>();
  useEffect(() => {
    if (row === undefined) return;
    let overtaken = false;
    void call(window.countersign.audit.others({ audit, row })).then((answer) => {
      if (answer.ok && !overtaken) setFound({ row, cells: answer.value });
    });
    return () => {
      overtaken = true;
    };
  }, [audit, row]);
  return found !== undefined && found.row === row ? found.cells : noCells;
}

/** All that is known of one row. */
export function RowDetails({ audit, row, onOpen }: RowDetailsProps) {
  const words = useWords();
  const { row: texts, rows, result } = words.audit;
  const card = useRef<HTMLDivElement>(null);
  const line = row?.line;
  // Below the rows, and out of sight in a low window: who chooses a row sees that something opened.
  useEffect(() => {
    if (line !== undefined) card.current?.scrollIntoView({ block: 'nearest' });
  }, [line]);
  const others = useOtherCells(audit, row?.row);
  if (row === undefined) return <p className={shared.note}>{`${texts.choose} ${rows.keys}`}</p>;

  const value = (text: string, empty: string): ReactNode =>
    text === '' ? (
      <span className={styles.quiet}>{empty}</span>
    ) : (
      <bdi>
        <ExactText text={text} longest={longestShown} />
      </bdi>
    );

  const why = (): ReactNode => {
    if (row.problem !== null && row.verdict === 'unread') return <p>{result.problem[row.problem]}</p>;
    switch (row.status) {
      case 'match':
        return (
          <>
            {row.problem === 'no-address' && <p>{result.problem[row.problem]}</p>}
            <p>{texts.valid}</p>
          </>
        );
      case 'unread':
        return null;
      case 'unknown':
        return <p>{texts.unknown}</p>;
      case 'unexplained':
        return <p>{texts.unexplained}</p>;
      case 'suspected':
      case 'seen':
      case 'proven':
        return (
          <>
            {row.status === 'suspected' && <p>{texts.suspected}</p>}
            <ol className={styles.causes}>
              {row.causes.map((finding) => (
                <li key={finding.id}>
                  <a href={causeAddress(finding.id)}>{explainBriefly(finding, words).title}</a>
                </li>
              ))}
            </ol>
          </>
        );
    }
  };

  return (
    <div ref={card}>
      <Card
        title={texts.title({ line: row.line })}
        actions={
          <Button look="quiet" onPress={onOpen}>
            {texts.open}
          </Button>
        }
      >
        <dl className={styles.values}>
          <dt>{texts.email}</dt>
          <dd>{value(row.email, rows.noEmail)}</dd>
          <dt>{texts.signature}</dt>
          <dd>{value(row.signature, rows.noSignature)}</dd>
          {row.time !== null && (
            <>
              <dt>{texts.time}</dt>
              <dd>{value(row.time, '')}</dd>
            </>
          )}
          {others.map((cell, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are, and may have one name
            <Fragment key={place}>
              <dt>
                <bdi>{visibleText(cell.name, longestName)}</bdi>
              </dt>
              <dd>{value(cell.value, '')}</dd>
            </Fragment>
          ))}
        </dl>
        <div className={styles.why}>
          {why()}
          {row.otherLine !== null && <p>{texts.other({ line: row.otherLine })}</p>}
        </div>
      </Card>
    </div>
  );
}
