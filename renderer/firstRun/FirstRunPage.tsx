import { useState } from 'react';
import { changeDraft } from '../check/checkDraft.ts';
import { checkWithoutKey } from '../check/checkWithoutKey.ts';
import { chooseAdded } from '../check/chooseAdded.ts';
import { paste, pasteFile } from '../check/evidenceState.ts';
import { useDropAndPaste } from '../check/useDropAndPaste.ts';
import { Button } from '../components/Button.tsx';
import { DropCover } from '../components/DropCover.tsx';
import { ErrorText } from '../components/ErrorText.tsx';
import { type CallError, call } from '../frame/call.ts';
import { errorWords } from '../frame/errorWords.ts';
import type { PageProps } from '../frame/PageProps.ts';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import { AddWebsiteDialog } from '../websites/AddWebsiteDialog.tsx';
import { KeychainCard } from '../websites/KeychainCard.tsx';
import styles from './FirstRunPage.module.css';

const takeText = (text: string): void => {
  checkWithoutKey();
  paste(text);
};

const takeFiles = ([file]: readonly File[]): void => {
  if (file === undefined) return;
  checkWithoutKey();
  void pasteFile(file);
};

/** The first screen of all: what this is, and the two ways in. */
export function FirstRunPage({ websites, reloadWebsites, keychain, askKeychain }: PageProps) {
  const words = useWords();
  const { title, lead, add, example, withoutKey, paste: pasteHere, ...points } = words.firstRun;
  const [adding, setAdding] = useState(false);
  const [error, setError] = useState<CallError>();

  // Whatever somebody brings along is read at once: most of it can be told before there is a key.
  const held = useDropAndPaste(takeFiles, takeText);

  const tryExample = async () => {
    const answer = await call(window.countersign.websites.addExample());
    if (!answer.ok) return setError(answer.error);
    const { website, email, signature } = answer.value;
    changeDraft({ websiteId: website.id, email, signature });
    await reloadWebsites();
  };

  return (
    <div className={styles.page}>
      {held && <DropCover />}
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.lead}>{lead}</p>
      <div className={styles.ways}>
        <Button look="primary" onPress={() => setAdding(true)}>
          {add}
        </Button>
        <Button onPress={tryExample}>{example}</Button>
        <Button onPress={checkWithoutKey}>{withoutKey}</Button>
      </div>
      <p className={styles.paste}>{pasteHere}</p>
      {error !== undefined && (
        <p role="alert" className={styles.error}>
          <ErrorText {...errorWords(words, error)} />
        </p>
      )}
      {keychain !== undefined && keychain.state !== 'ready' && (
        <KeychainCard
          trouble={keychain}
          onRetry={askKeychain}
          advice={words.keychain.untilThen.addForSession}
        />
      )}
      <dl className={styles.points}>
        <div>
          <dt>
            <Icon name="lock" />
            {points.keychain.title}
          </dt>
          <dd>{points.keychain.text}</dd>
        </div>
        <div>
          <dt>
            <Icon name="proven" />
            {points.proven.title}
          </dt>
          <dd>{points.proven.text}</dd>
        </div>
        <div>
          <dt>
            <Icon name="offline" />
            {points.offline.title}
          </dt>
          <dd>{points.offline.text}</dd>
        </div>
      </dl>
      {adding && (
        <AddWebsiteDialog
          others={websites}
          onClose={() => setAdding(false)}
          onSaved={async (website) => {
            chooseAdded(website);
            await reloadWebsites();
          }}
        />
      )}
    </div>
  );
}
