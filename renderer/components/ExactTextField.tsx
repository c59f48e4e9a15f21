import { type ClipboardEvent, type DragEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { hiddenCharacters, withoutHiddenCharacters } from '../../core/evidence/hiddenCharacters.ts';
import { visiblePieces } from '../../core/wording/visiblePieces.ts';
import { afterEdit, replaceSelection, shownText } from '../check/exactText.ts';
import { classes } from '../classes.ts';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import { Button } from './Button.tsx';
import styles from './field.module.css';
import { type FieldNoun, HiddenCharactersNote } from './HiddenCharactersNote.tsx';

interface ExactTextFieldProps {
  readonly label: string;
  readonly noun: FieldNoun;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  /** Whether white space belongs into the text, as between the lines of a list: then nothing is said of it. */
  readonly hasSpaces?: boolean;
  /** The id of a text that says more. */
  readonly describedBy?: string;
}

/** In UTF-16 code units. Beyond it a text area gets slow, and nobody reads along. */
const longestShown = 4_000;

/** What a browser changes in text that it inserts itself, beside unpaired surrogates. */
const fragile = /[\r\0]/;

/** Shows pasted text exactly and changes nothing of it unasked. Text of any length stays quick. */
export function ExactTextField(props: ExactTextFieldProps) {
  const { label, noun, value, onChange } = props;
  const { exactText, fields } = useWords().components;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const clear = useRef<HTMLButtonElement>(null);
  const caret = useRef<number>(undefined);
  const [cleaned, setCleaned] = useState<{ readonly before: string; readonly after: string }>();
  const long = value.length > longestShown;
  const hidden = long || props.hasSpaces === true ? [] : hiddenCharacters(value);
  const lookAlikes =
    long || props.hasSpaces === true
      ? []
      : visiblePieces(value, longestShown).flatMap(({ kind, text }) => (kind === 'look-alike' ? [text] : []));
  const removed = cleaned !== undefined && cleaned.after === value;

  // After a text area was filled from here, the caret stands where it would after an ordinary paste.
  useLayoutEffect(() => {
    if (caret.current === undefined || area.current === null) return;
    area.current.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });

  // Whichever of the two controls goes away, the other one takes the focus over.
  const wasLong = useRef(long);
  useLayoutEffect(() => {
    if (wasLong.current === long) return;
    wasLong.current = long;
    if (document.activeElement === document.body) (long ? clear : area).current?.focus();
  }, [long]);

  // The browser inserts ordinary text itself, which keeps Undo; what it would change or choke on goes in here.
  const insert = (event: ClipboardEvent | DragEvent, text: string) => {
    const { current } = area;
    if (current === null || (text.length <= longestShown && !fragile.test(text) && text.isWellFormed()))
      return;
    event.preventDefault();
    caret.current = current.selectionStart + shownText(text).length;
    onChange(replaceSelection(value, current.selectionStart, current.selectionEnd, text));
  };

  return (
    <div className={styles.field}>
      {long ? (
        <>
          <span className={styles.label} id={`${id}-label`}>
            {label}
          </span>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups form controls; this shows a text */}
          <div role="group" aria-labelledby={`${id}-label`} className={styles.long}>
            <p className={styles.excerpt}>
              {value.slice(0, 160)}
              {' … '}
              {value.slice(-60)}
            </p>
            <div className={styles.row}>
              <span className={shared.note}>{exactText.shortened({ characters: value.length })}</span>
              <Button look="quiet" ref={clear} aria-label={fields[noun].clear} onPress={() => onChange('')}>
                {exactText.clear}
              </Button>
            </div>
          </div>
        </>
      ) : (
        <>
          <label className={styles.label} htmlFor={id}>
            {label}
          </label>
          <textarea
            id={id}
            ref={area}
            className={classes(styles.input, styles.area, shared.code)}
            rows={1}
            value={shownText(value)}
            placeholder={props.placeholder}
            // biome-ignore lint/a11y/noAutofocus: the first field of the page that exists to be pasted into
            autoFocus={props.autoFocus}
            autoComplete="off"
            autoCorrect="off"
            autoCapitalize="off"
            spellCheck={false}
            aria-describedby={hidden.length + lookAlikes.length > 0 ? `${id}-hidden` : props.describedBy}
            onChange={(event) => onChange(afterEdit(value, event.target.value))}
            onPaste={(event) => insert(event, event.clipboardData.getData('text/plain'))}
            onDrop={(event) => insert(event, event.dataTransfer.getData('text/plain'))}
          />
        </>
      )}
      <div id={`${id}-hidden`}>
        <HiddenCharactersNote
          noun={noun}
          hidden={hidden}
          lookAlikes={lookAlikes}
          removed={removed}
          onRemove={() => {
            const after = withoutHiddenCharacters(value);
            setCleaned({ before: value, after });
            onChange(after);
          }}
          onPutBack={() => {
            if (cleaned !== undefined) onChange(cleaned.before);
            setCleaned(undefined);
          }}
        />
      </div>
    </div>
  );
}
