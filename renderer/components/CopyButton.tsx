import { useEffect, useState } from 'react';
import { classes } from '../classes.ts';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import { Button } from './Button.tsx';
import styles from './CopyButton.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface CopyButtonProps {
  readonly label: string;
  /** The whole of it, where the label does not say what is copied: `Copy the code`. For screen readers. */
  readonly name?: string;
  /** Makes the text when the button is pressed; `undefined` when the main process has put it on the clipboard. */
  readonly text: () => string | undefined | Promise<string | undefined>;
}

type State = 'idle' | 'copied' | 'failed';

/** How long it says so, in milliseconds. */
const shownFor = 2_000;

/** Puts a text on the clipboard and says so for a moment, without moving anything. */
export function CopyButton({ label, name, text }: CopyButtonProps) {
  const { common, components } = useWords();
  const [state, setState] = useState<State>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), shownFor);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = async () => {
    try {
      const made = await text();
      if (made !== undefined) await window.countersign.app.copy({ text: made });
      setState('copied');
    } catch {
      setState('failed');
    }
  };

  const labels: Readonly<Record<State, string>> = {
    idle: label,
    copied: common.copied,
    failed: components.copyFailed,
  };
  return (
    <span className={styles.copy}>
      <Button look="quiet" onPress={copy} aria-label={name ?? label}>
        <span className={styles.labels}>
          {(['idle', 'copied', 'failed'] as const).map((one) => (
            <span key={one} className={classes(styles.label, one === state && styles.shown)}>
              <Icon name={one === 'copied' ? 'proven' : 'copy'} size={16} />
              {labels[one]}
            </span>
          ))}
        </span>
      </Button>
      <span role="status">
        <VisuallyHidden>{state === 'idle' ? '' : labels[state]}</VisuallyHidden>
      </span>
    </span>
  );
}
