import { Icon } from '../icons/Icon.tsx';
import styles from './Choices.module.css';
import { KnownMark } from './KnownMark.tsx';

interface ChoicesProps<Id extends string> {
  readonly choices: readonly { readonly id: Id; readonly text: string }[];
  /** The one that the check gives. */
  readonly known?: string | undefined;
  readonly onChoose: (id: Id) => void;
}

/** What can be answered, one below the other. */
export function Choices<Id extends string>({ choices, known, onChoose }: ChoicesProps<Id>) {
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
