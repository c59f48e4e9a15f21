import { useState } from 'react';
import type { WebsiteView } from '../../ipc/schema.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { KeychainCard } from '../components/KeychainCard.tsx';
import { VisuallyHidden } from '../components/VisuallyHidden.tsx';
import { Icon } from '../icons/Icon.tsx';
import { day } from '../words/day.ts';
import { secretStatusWords } from '../words/secretStatusWords.ts';
import { AddWebsiteDialog } from './dialogs/AddWebsiteDialog.tsx';
import { EditWebsiteDialog } from './dialogs/EditWebsiteDialog.tsx';
import { RemoveWebsiteDialog } from './dialogs/RemoveWebsiteDialog.tsx';
import { SecretDialog } from './dialogs/SecretDialog.tsx';
import type { PageProps } from './PageProps.ts';
import page from './page.module.css';
import styles from './WebsitesPage.module.css';

type Open =
  | { readonly dialog: 'add' }
  | { readonly dialog: 'edit' | 'rotate' | 'restoreSecret' | 'remove'; readonly website: WebsiteView };

/** The stored websites and what can be done with them. */
export function WebsitesPage({ websites, reloadWebsites, keychain, askKeychain }: PageProps) {
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const retry = async () => {
    await askKeychain();
    await reloadWebsites();
  };

  return (
    <div className={classes(page.page, page.narrow)}>
      <div className={page.head}>
        <h1 className={page.title}>Websites</h1>
        <Button look="primary" onPress={() => setOpen({ dialog: 'add' })}>
          <Icon name="plus" size={18} />
          Add website
        </Button>
      </div>
      <div className={styles.content}>
        {keychain !== undefined && keychain.state !== 'ready' && (
          <KeychainCard
            trouble={keychain}
            onRetry={retry}
            advice="Until then you can add a website whose secret key is kept for this session only."
          />
        )}
        {websites.length === 0 ? (
          <div className={styles.empty}>
            <Icon name="websites" size={28} />
            <h2>No website yet</h2>
            <p>
              Add the website whose emails you check. Its secret key goes into your system’s keychain and is
              never shown again.
            </p>
          </div>
        ) : (
          <ul className={styles.list}>
            {websites.map((website) => (
              <WebsiteItem key={website.id} website={website} onOpen={setOpen} />
            ))}
          </ul>
        )}
      </div>
      {open?.dialog === 'add' && <AddWebsiteDialog onClose={close} onSaved={reloadWebsites} />}
      {open?.dialog === 'edit' && (
        <EditWebsiteDialog website={open.website} onClose={close} onSaved={reloadWebsites} />
      )}
      {(open?.dialog === 'rotate' || open?.dialog === 'restoreSecret') && (
        <SecretDialog
          website={open.website}
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
    </div>
  );
}

interface WebsiteItemProps {
  readonly website: WebsiteView;
  readonly onOpen: (open: Open) => void;
}

function WebsiteItem({ website, onOpen }: WebsiteItemProps) {
  const { icon, text, fingerprint, lost } = secretStatusWords(website.secret);
  const example = website.secret.kind === 'example';
  const action = (
    dialog: Exclude<Open['dialog'], 'add'>,
    label: string,
    look: 'plain' | 'quiet' = 'quiet',
  ) => (
    <Button look={look} onPress={() => onOpen({ dialog, website })}>
      {label}
      <VisuallyHidden> {website.name}</VisuallyHidden>
    </Button>
  );
  return (
    <li className={styles.item}>
      <div className={styles.facts}>
        <h2 className={styles.name}>{website.name}</h2>
        <p className={classes(styles.status, lost && styles.lost)}>
          <Icon name={icon} size={16} />
          <span>
            {text}
            {fingerprint !== undefined && (
              <>
                {' '}
                <span className={styles.fingerprint}>
                  · fingerprint <code className={styles.code}>{fingerprint}</code>
                </span>
              </>
            )}
          </span>
        </p>
        {website.websiteId !== null && (
          <p className={styles.detail}>
            Website ID <code className={styles.code}>{website.websiteId}</code>
          </p>
        )}
        {website.previousSecrets.length > 0 && (
          <div className={styles.detail}>
            <p>Previous secret keys</p>
            <ul className={styles.previous}>
              {website.previousSecrets.map((previous) => (
                <li key={previous.fingerprint + previous.replacedAt}>
                  <code className={styles.code}>{previous.fingerprint}</code> replaced{' '}
                  {day(previous.replacedAt)}
                </li>
              ))}
            </ul>
          </div>
        )}
        {lost && (
          <div className={styles.restore}>{action('restoreSecret', 'Enter secret key again', 'plain')}</div>
        )}
      </div>
      <div className={styles.actions}>
        {!example && action('edit', 'Edit')}
        {!example && !lost && action('rotate', 'Rotate')}
        {action('remove', 'Remove')}
      </div>
    </li>
  );
}
