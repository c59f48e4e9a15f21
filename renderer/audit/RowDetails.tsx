import { type ReactNode, useEffect, useRef } from 'react';
import type { AuditRow } from '../../core/audit/AuditRow.ts';
import { explainBriefly } from '../../core/explanation/explainBriefly.ts';
import { visibleText } from '../../core/explanation/visibleText.ts';
import { Card } from '../check/Card.tsx';
import { Button } from '../components/Button.tsx';
import { useWords } from '../frame/useWords.ts';
import { causeAddress } from '../guide/guideAddress.ts';
import shared from '../shared.module.css';
import styles from './RowDetails.module.css';

interface RowDetailsProps {
  readonly row: AuditRow | undefined;
  readonly onOpen: () => void;
}

/** In UTF-16 code units. */
const longestShown = 600;

/** All that is known of one row. */
export function RowDetails({ row, onOpen }: RowDetailsProps) {
  const words = useWords();
  const { row: texts, rows, result } = words.audit;
  const card = useRef<HTMLDivElement>(null);
  const line = row?.line;
  // Below the rows, and out of sight in a low window: who chooses a row sees that something opened.
  useEffect(() => {
    if (line !== undefined) card.current?.scrollIntoView({ block: 'nearest' });
  }, [line]);
  if (row === undefined) return <p className={shared.note}>{`${texts.choose} ${rows.keys}`}</p>;

  const value = (text: string, empty: string): ReactNode =>
    text === '' ? (
      <span className={styles.quiet}>{empty}</span>
    ) : (
      <bdi>{visibleText(text, longestShown)}</bdi>
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
        </dl>
        <div className={styles.why}>
          {why()}
          {row.otherLine !== null && <p>{texts.other({ line: row.otherLine })}</p>}
        </div>
      </Card>
    </div>
  );
}
