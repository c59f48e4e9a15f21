import type { HiddenCharacters } from '../../core/evidence/hiddenCharacters.ts';
import type { Words } from '../../locales/Words.ts';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import { Button } from './Button.tsx';
import styles from './HiddenCharactersNote.module.css';
import { hiddenCharacterWords } from './hiddenCharacterWords.ts';

/** What a text is that somebody types or pastes. */
export type FieldNoun = keyof Words['components']['fields'];

interface HiddenCharactersNoteProps {
  readonly noun: FieldNoun;
  readonly hidden: readonly HiddenCharacters[];
  readonly quoted?: boolean;
  /** Whether they have just been removed: then the note offers to put them back. */
  readonly removed?: boolean;
  readonly onRemove: () => void;
  readonly onPutBack?: () => void;
}

const mostNamed = 6;

/** Names the white space and invisible characters that came with a paste, and removes them when asked to. */
export function HiddenCharactersNote(props: HiddenCharactersNoteProps) {
  const { noun, hidden, quoted = false, removed = false } = props;
  const words = useWords();
  if (hidden.length === 0 && !quoted && !removed) return null;
  const note = words.components.hidden;
  const field = words.components.fields[noun];
  const lines = [
    ...hidden.slice(0, mostNamed).map((one) => ({
      key: `${one.where} ${one.text}`,
      text: field[one.where]({ characters: hiddenCharacterWords(words, one) }),
    })),
    ...(hidden.length > mostNamed
      ? [{ key: 'more', text: note.otherKinds({ count: hidden.length - mostNamed }) }]
      : []),
    ...(quoted ? [{ key: 'quotes', text: field.quotes }] : []),
  ];
  return (
    <div className={styles.note}>
      <Icon name="invisible" size={18} />
      {removed ? (
        <p className={styles.text}>{note.removed}</p>
      ) : (
        <ul className={styles.text}>
          {lines.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      )}
      <Button
        look="quiet"
        aria-label={removed ? field.putBack : field.remove}
        onPress={() => (removed ? props.onPutBack?.() : props.onRemove())}
      >
        {removed ? note.putBack : note.remove}
      </Button>
    </div>
  );
}
