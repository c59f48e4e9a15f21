import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { classes } from '../classes.ts';
import { Icon } from '../icons/Icon.tsx';
import styles from './Choice.module.css';
import fields from './field.module.css';

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** Small, with its label for screen readers alone. */
  readonly compact?: boolean;
}

/** One of several, from a list that opens. */
export function Choice({ label, options, selected, onSelect, compact = false }: ChoiceProps) {
  return (
    <Select
      value={selected}
      onChange={(key) => {
        if (key !== null) onSelect(String(key));
      }}
      {...(compact ? { 'aria-label': label } : {})}
      className={classes(fields.field, compact && styles.compact)}
    >
      {!compact && <Label className={fields.label ?? ''}>{label}</Label>}
      <Button className={classes(fields.input, styles.button)}>
        <SelectValue className={styles.value ?? ''} />
        <Icon name="chevron" size={16} />
      </Button>
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''} items={options}>
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name} className={styles.item ?? ''}>
              {({ isSelected }) => (
                <>
                  <span className={styles.value}>{name}</span>
                  {isSelected && <Icon name="proven" size={16} />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
