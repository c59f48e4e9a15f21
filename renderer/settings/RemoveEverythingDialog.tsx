import { type FormEvent, useState } from 'react';
import type { Leftover } from '../../contracts/settings.ts';
import { assertNever } from '../../core/assertNever.ts';
import type { Words } from '../../locales/Words.ts';
import { Button } from '../components/Button.tsx';
import { Dialog, DialogActions } from '../components/Dialog.tsx';
import { TextInput } from '../components/TextInput.tsx';
import form from '../frame/form.module.css';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import { keychainWords } from '../websites/keychainWords.ts';
import styles from './RemoveEverythingDialog.module.css';

interface RemoveEverythingDialogProps {
  readonly onClose: () => void;
}

type State =
  | { readonly kind: 'asking'; readonly wrong: boolean }
  | { readonly kind: 'removing' | 'failed' }
  | { readonly kind: 'removed'; readonly left: readonly Leftover[] };

function leftWords(words: Words, left: Leftover): string {
  const { website, file, browserData } = words.settings.removal;
  switch (left.kind) {
    case 'website':
      return website({ name: left.name, reason: keychainWords(words, left.trouble).happened });
    case 'file':
      return file({ path: left.path, reason: left.reason });
    case 'browser-data':
      return browserData;
    default:
      return assertNever(left);
  }
}

/** Asks for a typed word before everything goes, and tells what did not. Then the window begins anew. */
export function RemoveEverythingDialog({ onClose }: RemoveEverythingDialogProps) {
  const words = useWords();
  const texts = words.settings.removal;
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<State>({ kind: 'asking', wrong: false });

  const remove = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim().toLowerCase() !== texts.word.toLowerCase()) {
      return setState({ kind: 'asking', wrong: true });
    }
    setState({ kind: 'removing' });
    try {
      const left = await window.countersign.settings.removeEverything();
      setState(left === null ? { kind: 'asking', wrong: false } : { kind: 'removed', left });
    } catch {
      setState({ kind: 'failed' });
    }
  };

  if (state.kind === 'removed') {
    const startAgain = () => void window.countersign.app.reload();
    const complete = state.left.length === 0;
    return (
      <Dialog role="alertdialog" title={complete ? texts.done : texts.partly} onClose={startAgain}>
        <p className={form.quiet}>{complete ? texts.doneText : texts.partlyText}</p>
        {!complete && (
          <ul className={styles.list}>
            {state.left.map((left) => (
              <li key={JSON.stringify(left)}>{leftWords(words, left)}</li>
            ))}
          </ul>
        )}
        <DialogActions>
          <Button look="primary" onPress={startAgain} autoFocus>
            {texts.startAgain}
          </Button>
        </DialogActions>
      </Dialog>
    );
  }
  return (
    <Dialog role="alertdialog" title={texts.title} onClose={onClose}>
      <p>{texts.lead}</p>
      <ul className={styles.list}>
        {texts.what.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <p className={form.quiet}>{texts.crisp}</p>
      <form className={form.form} onSubmit={remove} noValidate>
        <TextInput
          label={texts.confirm({ word: texts.word })}
          value={typed}
          onChange={setTyped}
          error={state.kind === 'asking' && state.wrong ? texts.wrongWord({ word: texts.word }) : undefined}
          autoFocus
        />
        <div role="alert">{state.kind === 'failed' && <p className={shared.error}>{texts.failed}</p>}</div>
        <DialogActions>
          <Button onPress={onClose}>{words.common.cancel}</Button>
          <Button type="submit" look="danger" isPending={state.kind === 'removing'}>
            {texts.button}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
