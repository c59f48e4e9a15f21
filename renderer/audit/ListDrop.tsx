import { useCallback, useId, useRef, useState } from 'react';
import { shareIn } from '../../core/wording/shareIn.ts';
import { useDropAndPaste } from '../check/useDropAndPaste.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { DropCover } from '../components/DropCover.tsx';
import { ErrorText } from '../components/ErrorText.tsx';
import fields from '../components/field.module.css';
import { Progress } from '../components/Progress.tsx';
import { useStore } from '../frame/createStore.ts';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import { auditErrorWords } from './auditErrorWords.ts';
import type { AuditList } from './auditLists.ts';
import styles from './ListDrop.module.css';

interface ListDropProps {
  readonly list: AuditList;
  readonly kind: 'list' | 'roster';
}

/** Where a list comes in: dropped, chosen or pasted. */
export function ListDrop({ list, kind }: ListDropProps) {
  const words = useWords();
  const { drop } = words.audit;
  const { receiving, trouble } = useStore(list.store);
  const [typed, setTyped] = useState('');
  const id = useId();
  const zone = useRef<HTMLElement>(null);

  const takeText = useCallback((text: string) => void list.take(null, new Blob([text])), [list]);
  const takeFiles = useCallback(
    (files: readonly File[]) => {
      const [file] = files;
      if (file === undefined || files.length > 1) list.refuse();
      else void list.take(file.name, file);
    },
    [list],
  );
  const held = useDropAndPaste(takeFiles, takeText);

  // The button goes away with what it cancels, and the focus must not go with it.
  const stop = () => {
    zone.current?.focus();
    list.stopTaking();
  };

  return (
    <section
      ref={zone}
      tabIndex={-1}
      aria-labelledby={id}
      aria-busy={receiving !== undefined}
      className={styles.zone}
    >
      {held && <DropCover />}
      <span className={styles.icon}>
        <Icon name="audit" size={28} />
      </span>
      <div className={styles.words}>
        <h2 id={id}>{drop[kind].title}</h2>
        <p>{drop[kind].text}</p>
      </div>
      {receiving === undefined ? (
        <>
          <Button look="primary" onPress={list.choose}>
            {drop.choose}
          </Button>
          <div className={styles.paste}>
            <textarea
              aria-label={drop.pasteLabel}
              placeholder={drop.paste}
              rows={1}
              value={typed}
              className={classes(fields.input, fields.area, shared.code, styles.box)}
              autoComplete="off"
              autoCorrect="off"
              autoCapitalize="off"
              spellCheck={false}
              onChange={(event) => setTyped(event.target.value)}
              onPaste={(event) => {
                const text = event.clipboardData.getData('text/plain');
                if (typed !== '' || text === '') return;
                event.preventDefault();
                takeText(text);
              }}
            />
            {typed !== '' && <Button onPress={() => takeText(typed)}>{drop.use}</Button>}
          </div>
        </>
      ) : (
        <div className={styles.receiving}>
          <Progress
            label={drop.receiving}
            {...receiving}
            words={shareIn(words.locale, receiving.done, receiving.total)}
          />
          <Button onPress={stop}>{words.common.cancel}</Button>
        </div>
      )}
      <div role="alert">
        {trouble !== undefined && (
          <p className={classes(shared.error, fields.error)}>
            <ErrorText {...auditErrorWords(words, trouble)} />
          </p>
        )}
      </div>
    </section>
  );
}
