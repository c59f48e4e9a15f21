import { useState } from 'react';
import type { AuditQuery } from '../../contracts/audit.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { ErrorText } from '../components/ErrorText.tsx';
import fields from '../components/field.module.css';
import { SavedNote } from '../components/SavedNote.tsx';
import { call } from '../frame/call.ts';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import { AuditAgain } from './AuditAgain.tsx';
import type { AuditCallError } from './auditError.ts';
import { auditErrorWords } from './auditErrorWords.ts';
import styles from './ExportRows.module.css';

interface ExportRowsProps {
  readonly audit: string;
  /** The rows that are exported, in its order. */
  readonly query: AuditQuery;
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'exporting' }
  | { readonly kind: 'exported'; readonly rows: number; readonly path: string }
  | { readonly kind: 'failed'; readonly error: AuditCallError };

const api = () => window.countersign.audit;
const cancel = () =>
  api()
    .cancelExport()
    .catch(() => undefined);

/** Writes the rows that are shown to a file. */
export function ExportRows({ audit, query }: ExportRowsProps) {
  const words = useWords();
  const texts = words.audit.rows;
  const [state, setState] = useState<State>({ kind: 'idle' });

  const save = async (format: 'csv' | 'jsonl') => {
    setState({ kind: 'exporting' });
    const saved = await call(api().exportRows({ audit, query, format }));
    if (saved.ok) setState(saved.value === null ? { kind: 'idle' } : { kind: 'exported', ...saved.value });
    else if (saved.error.code === 'cancelled') setState({ kind: 'idle' });
    else setState({ kind: 'failed', error: saved.error });
  };

  return (
    <>
      <div className={classes(shared.note, styles.actions)}>
        {state.kind === 'exporting' ? (
          <>
            <p>{texts.exporting}</p>
            <Button look="quiet" onPress={cancel}>
              {words.common.cancel}
            </Button>
          </>
        ) : (
          <>
            <Button look="quiet" onPress={() => save('csv')}>
              {texts.exportCsv}
            </Button>
            <Button look="quiet" onPress={() => save('jsonl')}>
              {texts.exportJsonl}
            </Button>
          </>
        )}
      </div>
      <div role="status" className={styles.said}>
        {state.kind === 'exported' && (
          <>
            <SavedNote text={texts.exported({ count: state.rows, path: state.path })} path={state.path} />
            <p className={shared.note}>{texts.exportAbout}</p>
          </>
        )}
      </div>
      <div role="alert" className={styles.said}>
        {state.kind === 'failed' && (
          <>
            <p className={classes(shared.error, fields.error)}>
              <ErrorText {...auditErrorWords(words, state.error)} />
            </p>
            <AuditAgain error={state.error} />
          </>
        )}
      </div>
    </>
  );
}
