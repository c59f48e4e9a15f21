import type { HiddenCharacters } from '../../core/evidence/hiddenCharacters.ts';
import { Icon } from '../icons/Icon.tsx';
import { plural } from '../words/plural.ts';
import { Button } from './Button.tsx';
import styles from './HiddenCharactersNote.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface HiddenCharactersNoteProps {
  /** What the text is, as in `after the email`. */
  readonly noun: string;
  readonly hidden: readonly HiddenCharacters[];
  readonly quoted?: boolean;
  /** Whether they have just been removed: then the note offers to put them back. */
  readonly removed?: boolean;
  readonly onRemove: () => void;
  readonly onPutBack?: () => void;
}

const places = { before: 'before', inside: 'inside', after: 'after' } as const;
const mostNamed = 6;

/** Names the white space and invisible characters that came with a paste, and removes them when asked to. */
export function HiddenCharactersNote(props: HiddenCharactersNoteProps) {
  const { noun, hidden, quoted = false, removed = false } = props;
  if (hidden.length === 0 && !quoted && !removed) return null;
  const lines = [
    ...hidden.slice(0, mostNamed).map((one) => ({
      key: `${one.where} ${one.name}`,
      text: `${plural(one.count, one.name)} ${places[one.where]} the ${noun}`,
    })),
    ...(hidden.length > mostNamed
      ? [{ key: 'more', text: `${plural(hidden.length - mostNamed, 'other kind')} of hidden character` }]
      : []),
    ...(quoted ? [{ key: 'quotes', text: `Quotes around the ${noun}` }] : []),
  ];
  return (
    <div className={styles.note}>
      <Icon name="invisible" size={18} />
      {removed ? (
        <p className={styles.text}>Removed.</p>
      ) : (
        <ul className={styles.text}>
          {lines.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      )}
      <Button look="quiet" onPress={() => (removed ? props.onPutBack?.() : props.onRemove())}>
        {removed ? 'Put back' : 'Remove'}
        <VisuallyHidden>{removed ? ` into the ${noun}` : ` from the ${noun}`}</VisuallyHidden>
      </Button>
    </div>
  );
}
