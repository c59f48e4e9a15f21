import { useState } from 'react';
import type { VerdictView } from '../../contracts/check.ts';
import type { WebsiteView } from '../../contracts/websites.ts';
import type { Verdict } from '../../core/signature/Verdict.ts';
import { fillFromRow } from '../check/setAside.ts';
import { Button } from '../components/Button.tsx';
import { Dialog, DialogActions } from '../components/Dialog.tsx';
import { ExactTextField } from '../components/ExactTextField.tsx';
import { Notice } from '../components/Notice.tsx';
import { call } from '../frame/call.ts';
import styles from '../frame/form.module.css';
import { SaveError } from '../frame/SaveError.tsx';
import { goTo } from '../frame/usePage.ts';
import { useSave } from '../frame/useSave.tsx';
import { useWords } from '../frame/useWords.ts';

interface TestKeyDialogProps {
  readonly website: WebsiteView;
  /** All that are stored. */
  readonly websites: readonly WebsiteView[];
  readonly onClose: () => void;
}

interface Tested {
  readonly email: string;
  readonly signature: string;
  readonly verdict: Verdict;
  /** Another website whose key gives this signature. */
  readonly owner: WebsiteView | undefined;
}

/**
 * Whether the stored key is the one that Crisp has: it is, where it gives the very signature of somebody whom Crisp shows as
 * verified.
 */
export function TestKeyDialog({ website, websites, onClose }: TestKeyDialogProps) {
  const { common, check, audit, websites: words } = useWords();
  const texts = words.testKey;
  const [email, setEmail] = useState('');
  const [signature, setSignature] = useState('');
  const [last, setLast] = useState<Tested>();
  // What was found holds for what was tested alone.
  const tested = last?.email === email && last.signature === signature ? last : undefined;

  const verdictBy = ({ id }: WebsiteView) =>
    window.countersign.check.verdict({ websiteId: id, email, signature });

  async function findOwner(): Promise<WebsiteView | undefined> {
    for (const other of websites) {
      if (other.id === website.id) continue;
      const answer = await call(verdictBy(other));
      if (answer.ok && answer.value.verdict === 'verified') return other;
    }
    return undefined;
  }

  const { save, saving, error } = useSave<VerdictView>({
    ready: email !== '' && signature !== '',
    send: () => verdictBy(website),
    onSaved: async ({ verdict }) => {
      const owner = verdict === 'verified' ? undefined : await findOwner();
      setLast({ email, signature, verdict, owner });
    },
  });

  const openInCheck = () => {
    fillFromRow({ websiteId: website.id, email, signature });
    onClose();
    goTo('check');
  };

  return (
    <Dialog title={texts.title({ website: website.name })} onClose={onClose}>
      <p className={styles.quiet}>{texts.text}</p>
      <form className={styles.form} onSubmit={save} noValidate>
        <ExactTextField label={check.email} noun="email" value={email} onChange={setEmail} autoFocus />
        <ExactTextField label={check.signature} noun="signature" value={signature} onChange={setSignature} />
        <div role="status">
          {tested?.verdict === 'verified' && (
            <Notice title={texts.right} icon="verified" level={3}>
              <p>{texts.rightText}</p>
            </Notice>
          )}
          {tested !== undefined && tested.verdict !== 'verified' && (
            <Notice
              title={texts.wrong}
              tone="caution"
              icon="warning"
              level={3}
              actions={<Button onPress={openInCheck}>{audit.row.open}</Button>}
            >
              <p>
                {tested.owner === undefined ? texts.wrongText : texts.other({ other: tested.owner.name })}
              </p>
            </Notice>
          )}
        </div>
        <SaveError error={error} onRetry={save} />
        <DialogActions>
          <Button onPress={onClose}>{common.close}</Button>
          <Button
            type="submit"
            look="primary"
            isDisabled={email === '' || signature === ''}
            isPending={saving}
          >
            {texts.run}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
