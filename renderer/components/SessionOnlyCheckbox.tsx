import { useId } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { Icon } from '../icons/Icon.tsx';
import { useWords } from '../state/useWords.ts';
import fields from './field.module.css';
import styles from './SessionOnlyCheckbox.module.css';

interface SessionOnlyCheckboxProps {
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
}

export function SessionOnlyCheckbox({ isSelected, onChange }: SessionOnlyCheckboxProps) {
  const id = useId();
  const { label, chosen, otherwise } = useWords().components.sessionOnly;
  return (
    <div className={styles.choice}>
      <Checkbox
        isSelected={isSelected}
        onChange={onChange}
        aria-describedby={id}
        className={styles.checkbox ?? ''}
      >
        <span className={styles.box}>{isSelected && <Icon name="proven" size={14} />}</span>
        {label}
      </Checkbox>
      <p id={id} className={fields.description}>
        {isSelected ? chosen : otherwise}
      </p>
    </div>
  );
}
