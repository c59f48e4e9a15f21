import { useState } from 'react';
import { Button } from '../components/Button.tsx';
import { ErrorText } from '../components/ErrorText.tsx';
import { KeychainCard } from '../components/KeychainCard.tsx';
import { Icon } from '../icons/Icon.tsx';
import { type CallError, call } from '../state/call.ts';
import { changeDraft } from '../state/checkDraft.ts';
import { errorWords } from '../words/errorWords.ts';
import { AddWebsiteDialog } from './dialogs/AddWebsiteDialog.tsx';
import styles from './FirstRunPage.module.css';
import type { PageProps } from './PageProps.ts';

/** The first screen of all: what this is, and the two ways in. */
export function FirstRunPage({ reloadWebsites, keychain, askKeychain }: PageProps) {
  const [adding, setAdding] = useState(false);
  const [error, setError] = useState<CallError>();

  const tryExample = async () => {
    const answer = await call(window.countersign.websites.addExample());
    if (!answer.ok) return setError(answer.error);
    const { website, email, signature } = answer.value;
    changeDraft({ websiteId: website.id, email, signature });
    await reloadWebsites();
  };

  return (
    <div className={styles.page}>
      <h1 className={styles.title}>Find out why an email shows as Unverified in Crisp</h1>
      <p className={styles.lead}>
        Paste the email and its signature. Countersign says what Crisp would do with them, finds the mistake
        that made the signature wrong, and proves it by making the same signature again.
      </p>
      <div className={styles.ways}>
        <Button look="primary" onPress={() => setAdding(true)}>
          Add your website
        </Button>
        <Button onPress={tryExample}>Try with Crisp’s documented example</Button>
      </div>
      {error !== undefined && (
        <p role="alert" className={styles.error}>
          <ErrorText {...errorWords(error)} />
        </p>
      )}
      {keychain !== undefined && keychain.state !== 'ready' && (
        <KeychainCard
          trouble={keychain}
          onRetry={askKeychain}
          advice="Until then you can add a website whose secret key is kept for this session only."
        />
      )}
      <dl className={styles.facts}>
        <div>
          <dt>
            <Icon name="lock" />
            Your secret key stays in the keychain
          </dt>
          <dd>
            Your system’s own keychain keeps it, under your login. It goes into no file, log, report or
            clipboard, and this window never sees it again once it is saved.
          </dd>
        </div>
        <div>
          <dt>
            <Icon name="proven" />
            Proven, not guessed
          </dt>
          <dd>
            A cause is only called proven when recomputing with it gives exactly the signature you pasted.
          </dd>
        </div>
        <div>
          <dt>
            <Icon name="offline" />
            Works offline
          </dt>
          <dd>Countersign makes no network request. Everything happens on this computer.</dd>
        </div>
      </dl>
      {adding && (
        <AddWebsiteDialog
          onClose={() => setAdding(false)}
          onSaved={async (website) => {
            changeDraft({ websiteId: website.id });
            await reloadWebsites();
          }}
        />
      )}
    </div>
  );
}
