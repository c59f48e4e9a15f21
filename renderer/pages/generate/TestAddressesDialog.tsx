import { useState } from 'react';
import { defaultTestAddresses } from '../../../core/generate/testAddresses.ts';
import type { GeneratePolicyView, WebsiteView } from '../../../ipc/schema.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog, DialogActions } from '../../components/Dialog.tsx';
import { ErrorText } from '../../components/ErrorText.tsx';
import { ExactTextField } from '../../components/ExactTextField.tsx';
import { call, type GenerateCallError } from '../../state/call.ts';
import { generateErrorWords } from '../../words/generateErrorWords.ts';
import styles from './TestAddressesDialog.module.css';

interface TestAddressesDialogProps {
  readonly website: WebsiteView;
  readonly policy: GeneratePolicyView;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

const linesOf = (text: string): readonly string[] =>
  text.split(/\r\n?|\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));

/** Which addresses are for tests, one pattern a line; only to be read where somebody else decides on them. */
export function TestAddressesDialog({ website, policy, onClose, onSaved }: TestAddressesDialogProps) {
  const [text, setText] = useState(policy.testAddresses.join('\n'));
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<GenerateCallError>();
  const isExample = website.secret.kind === 'example';
  const title = `Test addresses of ${website.name}`;

  if (policy.locked || isExample) {
    return (
      <Dialog title={title} onClose={onClose}>
        <p className={styles.quiet}>
          {policy.locked
            ? `Your administrator decides which addresses are for tests${policy.path === null ? '' : `, in ${policy.path}`}.`
            : 'Those of Crisp’s example cannot be changed: add a website of your own.'}
        </p>
        <ul aria-label="Test addresses" className={styles.patterns}>
          {policy.testAddresses.map((pattern) => (
            <li key={pattern}>
              <code>{pattern}</code>
            </li>
          ))}
        </ul>
        <DialogActions>
          <Button onPress={onClose} autoFocus>
            Close
          </Button>
        </DialogActions>
      </Dialog>
    );
  }

  const save = async () => {
    setSaving(true);
    setError(undefined);
    const answer = await call(
      window.countersign.generate.setTestAddresses({ websiteId: website.id, patterns: linesOf(text) }),
    );
    setSaving(false);
    if (!answer.ok) return setError(answer.error);
    onSaved();
    onClose();
  };

  return (
    <Dialog title={title} onClose={onClose}>
      <p className={styles.quiet}>
        Signatures for these are made without a question. One pattern a line; <code>*</code> stands for any
        characters on its side of the @. Only list addresses that belong to nobody but your team.
      </p>
      <ExactTextField label="Patterns" noun="patterns" value={text} onChange={setText} isList autoFocus />
      <div role="alert">
        {error !== undefined && (
          <p className={styles.error}>
            <ErrorText {...generateErrorWords(error)} />
          </p>
        )}
      </div>
      <DialogActions>
        <span className={styles.reset}>
          <Button look="quiet" onPress={() => setText(defaultTestAddresses.join('\n'))}>
            Use the usual ones
          </Button>
        </span>
        <Button onPress={onClose}>Cancel</Button>
        <Button look="primary" isPending={saving} onPress={save}>
          Save test addresses
        </Button>
      </DialogActions>
    </Dialog>
  );
}
