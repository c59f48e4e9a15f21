import { useId } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { classes } from '../classes.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import styles from './CheckField.module.css';

interface CheckFieldProps {
  readonly label: string;
  /** What it means as it is now. */
  readonly description?: string;
  readonly isSelected: boolean;
  /** Shown as it is, and not to be changed. */
  readonly isDisabled?: boolean;
  readonly onChange: (selected: boolean) => void;
}

/** Yes or no, with what that means. */
export function CheckField({
  label,
  description,
  isSelected,
  isDisabled = false,
  onChange,
}: CheckFieldProps) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <Checkbox
        isSelected={isSelected}
        isDisabled={isDisabled}
        onChange={onChange}
        {...(description === undefined ? {} : { 'aria-describedby': id })}
        className={styles.checkbox ?? ''}
      >
        <span className={classes(shared.tick, styles.box)}>
          {isSelected && <Icon name="proven" size={14} />}
        </span>
        {label}
      </Checkbox>
      {description !== undefined && (
        <p id={id} className={shared.note}>
          {description}
        </p>
      )}
    </div>
  );
}
