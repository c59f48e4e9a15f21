import { useState } from 'react';
import { outputForms } from '../../../core/generate/outputForms.ts';
import type { GenerationLogView } from '../../../ipc/schema.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorText } from '../../components/ErrorText.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { call, type GenerateCallError } from '../../state/call.ts';
import { useAnswer } from '../../state/useAnswer.ts';
import { generateErrorWords } from '../../words/generateErrorWords.ts';
import { moment } from '../../words/moment.ts';
import { plural } from '../../words/plural.ts';
import styles from './GenerationLog.module.css';

/** Rows shown, and added on demand. */
const step = 100;

const formNames: Readonly<Record<string, string>> = {
  ...outputForms,
  reveal: 'Revealed on the Check page',
  'fixture-set': 'Fixture set',
};

type Entry = GenerationLogView['entries'][number];

const madeAs = ({ form, secret }: Entry): string =>
  `${formNames[form] ?? form}${secret === 'previous' ? ', previous secret key' : ''}`;

/** Everything that was generated on this computer, newest first: when, for which website, for which email. */
export function GenerationLog() {
  const [answer, reload] = useAnswer(() => window.countersign.generate.log(), '');
  const [most, setMost] = useState(step);
  const [exported, setExported] = useState<string>();
  const [error, setError] = useState<GenerateCallError>();

  const exportAll = async () => {
    const done = await call(window.countersign.generate.exportLog());
    setError(done.ok ? undefined : done.error);
    setExported(done.ok ? (done.value ?? undefined) : undefined);
  };

  const shownError = error ?? (answer?.ok === false ? answer.error : undefined);
  const log = answer?.ok === true ? answer.value : undefined;
  return (
    <div className={styles.log}>
      <div className={styles.head}>
        <p className={styles.quiet}>
          Every signature that is handed out is noted on this computer: when, for which website and for which
          email; never the signature or a secret key.
        </p>
        <div className={styles.actions}>
          <Button onPress={reload}>Refresh</Button>
          <Button onPress={exportAll}>Export log</Button>
        </div>
      </div>
      <div role="status">{exported !== undefined && <p className={styles.done}>Saved as {exported}</p>}</div>
      <div role="alert">
        {shownError !== undefined && (
          <p className={styles.error}>
            <ErrorText {...generateErrorWords(shownError)} />
          </p>
        )}
      </div>
      {log?.entries.length === 0 && (
        <div className={styles.empty}>
          <Icon name="clock" size={28} />
          <h2>Nothing generated yet</h2>
        </div>
      )}
      {log !== undefined && log.entries.length > 0 && (
        <>
          <div className={styles.frame}>
            <table className={styles.table}>
              <caption className={styles.caption}>Generated signatures, newest first</caption>
              <thead>
                <tr>
                  <th scope="col">When</th>
                  <th scope="col">Website</th>
                  <th scope="col">Email</th>
                  <th scope="col">Made as</th>
                </tr>
              </thead>
              <tbody>
                {log.entries.slice(0, most).map((entry, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: entries may be the same, and have no state
                  <tr key={index}>
                    <td className={styles.when}>{moment(entry.at)}</td>
                    <td>{entry.website ?? 'None'}</td>
                    <td className={styles.email}>{entry.email}</td>
                    <td>
                      {madeAs(entry)}
                      {entry.causes !== undefined && (
                        <span className={styles.causes}>{entry.causes.join(', ')}</span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div className={styles.foot}>
            {most < log.entries.length && (
              <Button onPress={() => setMost(most + step)}>Show older entries</Button>
            )}
            {most >= log.entries.length && log.more && <p>Older entries are in the exported log.</p>}
            {log.damagedLines > 0 && (
              <p>
                {plural(log.damagedLines, 'damaged line')} left out: a crash can cut the last line short. The
                others are complete.
              </p>
            )}
          </div>
        </>
      )}
      {log !== undefined && <p className={styles.path}>Kept in {log.path}</p>}
    </div>
  );
}
