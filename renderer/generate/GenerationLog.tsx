import { useState } from 'react';
import type { LogPage } from '../../contracts/generate.ts';
import { momentIn } from '../../core/wording/numbers.ts';
import type { Words } from '../../locales/Words.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { ErrorText } from '../components/ErrorText.tsx';
import { plainTitle } from '../components/plainTitle.ts';
import { SavedNote } from '../components/SavedNote.tsx';
import { call, type GenerateCallError } from '../frame/call.ts';
import { useAnswer } from '../frame/useAnswer.ts';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import styles from './GenerationLog.module.css';
import { generateErrorWords } from './generateErrorWords.ts';

/** Rows shown, and added on demand. */
const step = 100;

type Entry = LogPage['entries'][number];

function madeAs({ generate: { forms, log } }: Words, { form, secret }: Entry): string {
  const names: Readonly<Record<string, string>> = {
    ...forms,
    reveal: log.reveal,
    'fixture-set': log.fixtureSet,
  };
  const name = names[form] ?? form;
  return secret === 'previous' ? log.withPrevious({ form: name }) : name;
}

/** Everything that was generated on this computer, newest first: when, for which website, for which email. */
export function GenerationLog() {
  const words = useWords();
  const texts = words.generate.log;
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
    <div className={classes(shared.stack, styles.log)}>
      <div className={styles.head}>
        <p className={styles.quiet}>{texts.note}</p>
        <div className={styles.actions}>
          <Button onPress={reload}>{texts.refresh}</Button>
          <Button onPress={exportAll}>{texts.export}</Button>
        </div>
      </div>
      <div role="status">
        {exported !== undefined && (
          <SavedNote text={words.generate.results.savedAs({ path: exported })} path={exported} />
        )}
      </div>
      <div role="alert">
        {shownError !== undefined && (
          <p className={styles.error}>
            <ErrorText {...generateErrorWords(words, shownError)} />
          </p>
        )}
      </div>
      {log?.entries.length === 0 && (
        <div className={classes(shared.prompt, styles.empty)}>
          <Icon name="clock" size={28} />
          <h2>{texts.empty}</h2>
        </div>
      )}
      {log !== undefined && log.entries.length > 0 && (
        <>
          <div className={classes(shared.card, styles.frame)}>
            <table className={styles.table}>
              <caption className={styles.caption}>{texts.caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{texts.when}</th>
                  <th scope="col">{texts.website}</th>
                  <th scope="col">{texts.email}</th>
                  <th scope="col">{texts.madeAs}</th>
                </tr>
              </thead>
              <tbody>
                {log.entries.slice(0, most).map((entry, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: entries may be the same, and have no state
                  <tr key={index}>
                    <td className={styles.when}>{momentIn(words.locale, entry.at)}</td>
                    <td>{entry.website ?? texts.noWebsite}</td>
                    <td className={styles.email}>{entry.email}</td>
                    <td>
                      {madeAs(words, entry)}
                      {entry.causes !== undefined && (
                        <ul className={styles.causes}>
                          {entry.causes.map((id) => (
                            <li key={id}>{plainTitle(words.causes[id])}</li>
                          ))}
                        </ul>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div className={classes(shared.note, styles.foot)}>
            {most < log.entries.length && <Button onPress={() => setMost(most + step)}>{texts.older}</Button>}
            {most >= log.entries.length && log.more && <p>{texts.olderInFile}</p>}
            {log.damagedLines > 0 && <p>{texts.damaged({ count: log.damagedLines })}</p>}
          </div>
        </>
      )}
      {log !== undefined && (
        <p className={classes(shared.note, styles.path)}>{texts.keptIn({ path: log.path })}</p>
      )}
    </div>
  );
}
