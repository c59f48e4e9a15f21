import { type ReactNode, useState } from 'react';
import type { Message } from '../../locales/Message.ts';
import { useWords } from '../frame/useWords.ts';
import { Button } from './Button.tsx';
import styles from './ShortList.module.css';

interface ShortListProps {
  /** What is in the list, in the plural: `Problems`. */
  readonly label: string;
  /** The words of the button: `Show all 12 problems`, `Show fewer problems`. */
  readonly all: Message<{ count: number }>;
  readonly fewer: string;
  readonly items: readonly ReactNode[];
  /** How many there are in all, when `items` holds only the first of them. */
  readonly count?: number;
}

/** Shown before somebody asks for all. */
const fewItems = 4;
/** More help nobody, and slow the page down. */
const mostItems = 100;

/** The first items of a list, and on demand the others. */
export function ShortList({ label, all, fewer, items, count = items.length }: ShortListProps) {
  const { components } = useWords();
  const [open, setOpen] = useState(false);
  const shown = items.slice(0, open ? mostItems : fewItems);
  const beyond = count - shown.length;
  return (
    <div className={styles.list}>
      <ul aria-label={label}>
        {shown.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the items have no state, and may be the same
          <li key={index}>{item}</li>
        ))}
      </ul>
      {open && beyond > 0 && <p>{components.andMore({ count: beyond })}</p>}
      {items.length > fewItems && (
        <Button look="quiet" aria-expanded={open} onPress={() => setOpen(!open)}>
          {open ? fewer : all({ count })}
        </Button>
      )}
    </div>
  );
}
