import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import type { WebsiteView } from '../../ipc/schema.ts';
import { classes } from '../classes.ts';
import { Icon } from '../icons/Icon.tsx';
import fields from './field.module.css';
import styles from './WebsiteSelect.module.css';

interface WebsiteSelectProps {
  readonly websites: readonly WebsiteView[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

export function WebsiteSelect({ websites, selected, onSelect }: WebsiteSelectProps) {
  return (
    <Select
      value={selected}
      onChange={(key) => {
        if (key !== null) onSelect(String(key));
      }}
      className={fields.field ?? ''}
    >
      <Label className={fields.label ?? ''}>Website</Label>
      <Button className={classes(fields.input, styles.button)}>
        <SelectValue className={styles.value ?? ''} />
        <Icon name="chevron" size={16} />
      </Button>
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''} items={websites}>
          {(website) => (
            <ListBoxItem id={website.id} textValue={website.name} className={styles.item ?? ''}>
              {({ isSelected }) => (
                <>
                  <span className={styles.value}>{website.name}</span>
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
