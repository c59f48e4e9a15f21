import { codesOf } from '../../core/codesOf.ts';
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
  /** Characters that look like plain ones; they stay where they are, since nobody knows what was meant. */
  readonly lookAlikes?: readonly string[];
  /** Whether they have just been removed: then the note offers to put them back. */
  readonly removed?: boolean;
  readonly onRemove: () => void;
  readonly onPutBack?: () => void;
}

const mostNamed = 6;

/** Names the white space, the invisible characters and the look-alikes that came with a paste, and removes the first two when asked to. */
export function HiddenCharactersNote(props: HiddenCharactersNoteProps) {
  const { noun, hidden, quoted = false, lookAlikes = [], removed = false } = props;
  const words = useWords();
  const isRemovable = hidden.length > 0 || quoted;
  if (!isRemovable && lookAlikes.length === 0 && !removed) return null;
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
    ...(lookAlikes.length > 0
      ? [
          {
            key: 'look-alikes',
            text: note.lookAlikes({
              count: lookAlikes.length,
              characters: [...new Set(lookAlikes)]
                .slice(0, mostNamed)
                .map((one) => `${one} (${codesOf(one)})`)
                .join(', '),
            }),
          },
        ]
      : []),
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
      {(isRemovable || removed) && (
        <Button
          look="quiet"
          aria-label={removed ? field.putBack : field.remove}
          onPress={() => (removed ? props.onPutBack?.() : props.onRemove())}
        >
          {removed ? note.putBack : note.remove}
        </Button>
      )}
    </div>
  );
}
