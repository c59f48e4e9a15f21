import { Icon } from '../../icons/Icon.tsx';
import styles from './Choices.module.css';
import { KnownMark } from './KnownMark.tsx';

interface ChoicesProps {
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  /** The one that the check gives. */
  readonly known?: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** What can be answered, one below the other. */
export function Choices({ choices, known, onChoose }: ChoicesProps) {
  return (
    <ul className={styles.choices}>
      {choices.map(({ id, text }) => (
        <li key={id}>
          <button type="button" className={styles.choice} onClick={() => onChoose(id)}>
            <span className={styles.text}>
              {text} {id === known && <KnownMark />}
            </span>
            <Icon name="chevron" size={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}
