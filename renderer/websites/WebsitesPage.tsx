import { useState } from 'react';
import type { WebsiteView } from '../../contracts/websites.ts';
import { dayIn } from '../../core/wording/numbers.ts';
import { chooseAdded } from '../check/chooseAdded.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { FormattedMessage } from '../components/FormattedMessage.tsx';
import page from '../components/page.module.css';
import type { PageProps } from '../frame/PageProps.ts';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import { AddWebsiteDialog } from './AddWebsiteDialog.tsx';
import { EditWebsiteDialog } from './EditWebsiteDialog.tsx';
import { KeychainCard } from './KeychainCard.tsx';
import { RemovePreviousDialog } from './RemovePreviousDialog.tsx';
import { RemoveWebsiteDialog } from './RemoveWebsiteDialog.tsx';
import { SecretDialog } from './SecretDialog.tsx';
import { secretStatusWords } from './secretStatusWords.ts';
import { TestKeyDialog } from './TestKeyDialog.tsx';
import styles from './WebsitesPage.module.css';

type Open =
  | { readonly dialog: 'add' }
  | {
      readonly dialog: 'testKey' | 'edit' | 'rotate' | 'restoreSecret' | 'remove';
      readonly website: WebsiteView;
    }
  | {
      readonly dialog: 'removePrevious';
      readonly website: WebsiteView;
      readonly previous: WebsiteView['previousSecrets'][number];
    };

/** The stored websites and what can be done with them. */
export function WebsitesPage({ websites, reloadWebsites, keychain, askKeychain }: PageProps) {
  const words = useWords();
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const retry = async () => {
    await askKeychain();
    await reloadWebsites();
  };

  return (
    <div className={classes(page.page, page.narrow)}>
      <div className={classes(shared.ends, page.head)}>
        <h1 className={page.title}>{words.common.places.websites}</h1>
        <Button look="primary" onPress={() => setOpen({ dialog: 'add' })}>
          <Icon name="plus" size={18} />
          {words.websites.add}
        </Button>
      </div>
      <div className={styles.content}>
        {keychain !== undefined && keychain.state !== 'ready' && (
          <KeychainCard trouble={keychain} onRetry={retry} advice={words.keychain.untilThen.addForSession} />
        )}
        {websites.length === 0 ? (
          <div className={classes(shared.prompt, styles.empty)}>
            <Icon name="websites" size={28} />
            <h2>{words.websites.empty.title}</h2>
            <p>{words.websites.empty.text}</p>
          </div>
        ) : (
          <>
            <ul className={classes(shared.card, styles.list)}>
              {websites.map((website) => (
                <WebsiteItem key={website.id} website={website} onOpen={setOpen} />
              ))}
            </ul>
            <p className={shared.note}>{words.websites.aboutFingerprints}</p>
          </>
        )}
      </div>
      {open?.dialog === 'add' && (
        <AddWebsiteDialog
          others={websites}
          onClose={close}
          onSaved={async (website) => {
            chooseAdded(website);
            await reloadWebsites();
          }}
        />
      )}
      {open?.dialog === 'testKey' && (
        <TestKeyDialog website={open.website} websites={websites} onClose={close} />
      )}
      {open?.dialog === 'edit' && (
        <EditWebsiteDialog website={open.website} onClose={close} onSaved={reloadWebsites} />
      )}
      {(open?.dialog === 'rotate' || open?.dialog === 'restoreSecret') && (
        <SecretDialog
          website={open.website}
          {...(open.dialog === 'rotate' ? { websites } : {})}
          purpose={open.dialog}
          onClose={close}
          onSaved={async () => {
            await reloadWebsites();
            await askKeychain();
          }}
        />
      )}
      {open?.dialog === 'remove' && (
        <RemoveWebsiteDialog website={open.website} onClose={close} onRemoved={reloadWebsites} />
      )}
      {open?.dialog === 'removePrevious' && (
        <RemovePreviousDialog
          website={open.website}
          previous={open.previous}
          onClose={close}
          onRemoved={reloadWebsites}
        />
      )}
    </div>
  );
}

interface WebsiteItemProps {
  readonly website: WebsiteView;
  readonly onOpen: (open: Open) => void;
}

function WebsiteItem({ website, onOpen }: WebsiteItemProps) {
  const words = useWords();
  const texts = words.websites;
  const { icon, text, fingerprint, lost } = secretStatusWords(words, website.secret);
  const example = website.secret.kind === 'example';
  const action = (
    dialog: Exclude<Open['dialog'], 'add' | 'removePrevious'>,
    look: 'plain' | 'quiet' = 'quiet',
  ) => (
    <Button
      look={look}
      aria-label={texts.actions[dialog].of({ website: website.name })}
      onPress={() => onOpen({ dialog, website })}
    >
      {texts.actions[dialog].label}
    </Button>
  );
  return (
    <li className={styles.item}>
      <div className={styles.facts}>
        <h2 className={styles.name}>{website.name}</h2>
        <p className={classes(styles.status, lost && styles.lost)}>
          <Icon name={icon} size={16} />
          <span>{text}</span>
        </p>
        {fingerprint !== undefined && (
          <p className={classes(shared.note, styles.detail)}>
            <FormattedMessage
              text={texts.fingerprint}
              slots={{ fingerprint: <code className={styles.code}>{fingerprint}</code> }}
            />
          </p>
        )}
        {website.websiteId !== null && (
          <p className={classes(shared.note, styles.detail)}>
            <FormattedMessage
              text={texts.id}
              slots={{ id: <code className={styles.code}>{website.websiteId}</code> }}
            />
          </p>
        )}
        {website.previousSecrets.length > 0 && (
          <div className={classes(shared.note, styles.detail)}>
            <p>{texts.previousKeys}</p>
            <ul className={styles.previous}>
              {website.previousSecrets.map((previous) => (
                <li key={previous.fingerprint + previous.replacedAt}>
                  <FormattedMessage
                    text={texts.replaced}
                    slots={{
                      fingerprint: <code className={styles.code}>{previous.fingerprint}</code>,
                      day: dayIn(words.locale, previous.replacedAt),
                    }}
                  />
                  <Button
                    look="quiet"
                    aria-label={texts.removePrevious.of({ fingerprint: previous.fingerprint })}
                    onPress={() => onOpen({ dialog: 'removePrevious', website, previous })}
                  >
                    {texts.actions.remove.label}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
        {lost && <div className={styles.restore}>{action('restoreSecret', 'plain')}</div>}
      </div>
      <div className={styles.actions}>
        {!example && !lost && action('testKey')}
        {!example && action('edit')}
        {!example && !lost && action('rotate')}
        {action('remove')}
      </div>
    </li>
  );
}
