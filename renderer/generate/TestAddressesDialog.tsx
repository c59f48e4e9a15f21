import { useState } from 'react';
import type { GeneratePolicyView } from '../../contracts/generate.ts';
import type { WebsiteView } from '../../contracts/websites.ts';
import { defaultTestAddresses } from '../../core/generate/testAddresses.ts';
import { Button } from '../components/Button.tsx';
import { Dialog, DialogActions } from '../components/Dialog.tsx';
import { ErrorText } from '../components/ErrorText.tsx';
import { ExactTextField } from '../components/ExactTextField.tsx';
import { FormattedMessage } from '../components/FormattedMessage.tsx';
import { call, type GenerateCallError } from '../frame/call.ts';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import { generateErrorWords } from './generateErrorWords.ts';
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
  const words = useWords();
  const texts = words.generate.testAddresses;
  const [text, setText] = useState(policy.testAddresses.join('\n'));
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<GenerateCallError>();
  const isExample = website.secret.kind === 'example';
  const title = texts.title({ website: website.name });

  if (policy.locked || isExample) {
    return (
      <Dialog title={title} onClose={onClose}>
        <p className={styles.quiet}>
          {!policy.locked
            ? texts.example
            : policy.path === null
              ? texts.locked
              : texts.lockedIn({ path: policy.path })}
        </p>
        <ul aria-label={texts.label} className={styles.patterns}>
          {policy.testAddresses.map((pattern) => (
            <li key={pattern}>
              <code>{pattern}</code>
            </li>
          ))}
        </ul>
        <DialogActions>
          <Button onPress={onClose} autoFocus>
            {words.common.close}
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
    if (!answer.ok) return answer.error.code === 'cancelled' ? undefined : setError(answer.error);
    onSaved();
    onClose();
  };

  return (
    <Dialog title={title} onClose={onClose}>
      <p className={styles.quiet}>
        <FormattedMessage text={texts.hint} slots={{ star: <code>*</code> }} />
      </p>
      <ExactTextField
        label={texts.patterns}
        noun="patterns"
        value={text}
        onChange={setText}
        hasSpaces
        autoFocus
      />
      <div role="alert">
        {error !== undefined && (
          <p className={shared.error}>
            <ErrorText {...generateErrorWords(words, error)} />
          </p>
        )}
      </div>
      <DialogActions>
        <span className={styles.reset}>
          <Button look="quiet" onPress={() => setText(defaultTestAddresses.join('\n'))}>
            {texts.usual}
          </Button>
        </span>
        <Button onPress={onClose}>{words.common.cancel}</Button>
        <Button look="primary" isPending={saving} onPress={save}>
          {texts.save}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
