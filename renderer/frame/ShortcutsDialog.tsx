import { windowPages } from '../../contracts/windowPages.ts';
import { Button } from '../components/Button.tsx';
import { Dialog, DialogActions } from '../components/Dialog.tsx';
import styles from './ShortcutsDialog.module.css';
import { isMac } from './shortcuts.ts';
import { useWords } from './useWords.ts';

interface ShortcutsDialogProps {
  readonly onClose: () => void;
}

type Shortcut = readonly [what: string, keys: readonly string[]];

/** Every key that does something, by where it does it. */
export function ShortcutsDialog({ onClose }: ShortcutsDialogProps) {
  const { common, shortcuts: texts } = useWords();
  const command = isMac ? texts.keys.command : texts.keys.control;
  const everywhere: readonly Shortcut[] = [
    ...windowPages.map((place, index): Shortcut => [common.places[place], [command, String(index + 1)]]),
    [texts.openFile, [command, 'O']],
    [texts.settings, [command, ',']],
    [texts.zoomIn, [command, '+']],
    [texts.zoomOut, [command, '−']],
    [texts.actualSize, [command, '0']],
    [texts.sheet, ['?']],
    [texts.closeDialog, [texts.keys.escape]],
  ];
  const onCheck: readonly Shortcut[] = [
    [texts.pasteAnywhere, [command, 'V']],
    [texts.clear, [texts.keys.escape]],
  ];
  const onAudit: readonly Shortcut[] = [[texts.pasteRows, [command, 'V']]];
  return (
    <Dialog title={texts.title} onClose={onClose}>
      <Group title={texts.everywhere} shortcuts={everywhere} />
      <Group title={texts.onCheck} shortcuts={onCheck} />
      <Group title={texts.onAudit} shortcuts={onAudit} />
      <DialogActions>
        <Button look="primary" onPress={onClose} autoFocus>
          {common.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Group({ title, shortcuts }: { readonly title: string; readonly shortcuts: readonly Shortcut[] }) {
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.list}>
        {shortcuts.map(([what, keys]) => (
          <div key={what} className={styles.row}>
            <dt>{what}</dt>
            <dd className={styles.keys}>
              {keys.map((key) => (
                <kbd key={key} className={styles.key}>
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
