import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Notice as NoticeView } from '../../contracts/app.ts';
import { windowPages } from '../../contracts/windowPages.ts';
import { CheckPage } from '../check/CheckPage.tsx';
import { useCheckDraft } from '../check/checkDraft.ts';
import { keylessId } from '../check/keyless.ts';
import { OccasionNotice } from '../check/OccasionNotice.tsx';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { ErrorBoundary } from '../components/ErrorBoundary.tsx';
import { ErrorText } from '../components/ErrorText.tsx';
import { Notice } from '../components/Notice.tsx';
import pageStyles from '../components/page.module.css';
import { Icon } from '../icons/Icon.tsx';
import { Mark } from '../icons/Mark.tsx';
import { useSettings } from '../settings/settings.ts';
import { recentFirst } from '../websites/recentFirst.ts';
import { useKeychain } from '../websites/useKeychain.ts';
import { useWebsites } from '../websites/useWebsites.ts';
import styles from './App.module.css';
import { AuditMark } from './AuditMark.tsx';
import { errorWords } from './errorWords.ts';
import { noticeWords } from './noticeWords.ts';
import { openDialog, useOpenDialog } from './openDialog.ts';
import { useAddress } from './useAddress.ts';
import { usePage } from './usePage.ts';
import { useWords } from './useWords.ts';

/** Loaded when somebody goes there: nobody waits for it at start. */
const WindowDialogs = lazy(async () => ({
  default: (await import('./WindowDialogs.tsx')).WindowDialogs,
}));
const FirstRunPage = lazy(async () => ({
  default: (await import('../firstRun/FirstRunPage.tsx')).FirstRunPage,
}));
const GeneratePage = lazy(async () => ({
  default: (await import('../generate/GeneratePage.tsx')).GeneratePage,
}));
const WebsitesPage = lazy(async () => ({
  default: (await import('../websites/WebsitesPage.tsx')).WebsitesPage,
}));
const GuidePage = lazy(async () => ({ default: (await import('../guide/GuidePage.tsx')).GuidePage }));
const AuditPage = lazy(async () => ({ default: (await import('../audit/AuditPage.tsx')).AuditPage }));

/** The window: where one can go on the left, the page on the right. */
export function App() {
  const words = useWords();
  const placeNames = words.common.places;
  const place = usePage();
  const [websites, reloadWebsites] = useWebsites();
  const [keychain, askKeychain] = useKeychain();
  const dialog = useOpenDialog();
  const isKeyless = useCheckDraft().websiteId === keylessId;
  // The order of the last start: a list must not change under the hand.
  const [recent] = useState(useSettings()?.recentWebsites ?? []);

  // Before the focus goes to its place on the page, which brings that into sight.
  const main = useRef<HTMLElement>(null);
  const address = useAddress();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another page, or another part of it
  useLayoutEffect(() => {
    // Some browsers answer it with a promise, which React would take for a clean-up.
    main.current?.scrollTo({ top: 0 });
  }, [address]);

  useEffect(() => {
    document.title = words.app.title({ place: words.common.places[place] });
  }, [place, words]);

  const page = () => {
    if (place === 'guide') {
      return <GuidePage />;
    }
    if (websites.kind === 'loading') return null;
    if (websites.kind === 'failed') {
      return (
        <div className={classes(pageStyles.page, pageStyles.narrow)}>
          <h1 className={pageStyles.title}>{placeNames[place]}</h1>
          <Notice
            title={words.app.websitesUnread}
            tone="bad"
            icon="warning"
            role="alert"
            actions={<Button onPress={reloadWebsites}>{words.common.retry}</Button>}
          >
            <p>
              <ErrorText {...errorWords(words, websites.error)} />
            </p>
          </Notice>
        </div>
      );
    }
    const shared = { websites: websites.list, reloadWebsites, keychain, askKeychain };
    if (place === 'websites') {
      return <WebsitesPage {...shared} />;
    }
    const inOrder = { ...shared, websites: recentFirst(websites.list, recent) };
    if (place === 'check' && websites.list.length === 0 && !isKeyless) {
      return <FirstRunPage {...shared} />;
    }
    if (place === 'generate') {
      return <GeneratePage {...inOrder} />;
    }
    if (place === 'audit') {
      return <AuditPage {...inOrder} />;
    }
    return <CheckPage {...inOrder} />;
  };

  return (
    <div className={styles.window}>
      <header className={styles.side}>
        <p className={styles.brand}>
          <Mark />
          {words.app.name}
        </p>
        <nav aria-label={words.app.places}>
          <ul className={styles.places}>
            {windowPages.map((one) => (
              <li key={one}>
                <a
                  href={`#${one}`}
                  aria-current={one === place ? 'page' : undefined}
                  className={classes(styles.place, one === place && styles.here)}
                >
                  <Icon name={one} />
                  {placeNames[one]}
                </a>
                {one === 'audit' && <AuditMark isHere={place === 'audit'} />}
              </li>
            ))}
          </ul>
        </nav>
        <button
          type="button"
          aria-haspopup="dialog"
          aria-label={words.settings.title}
          className={classes(styles.place, styles.settings)}
          onClick={() => openDialog('settings')}
        >
          <Icon name="settings" />
          {words.settings.title}
        </button>
      </header>
      <main ref={main} className={styles.main}>
        <Notices />
        {place === 'check' && (
          <OccasionNotice hasWebsite={websites.kind === 'ready' && websites.list.length > 0} />
        )}
        <ErrorBoundary key={place} heading={placeNames[place]}>
          <Suspense fallback={null}>{page()}</Suspense>
        </ErrorBoundary>
      </main>
      {dialog !== undefined && (
        <Suspense fallback={null}>
          <WindowDialogs open={dialog} onClose={() => openDialog()} />
        </Suspense>
      )}
    </div>
  );
}

/** What happened at start and should be known; each can be put away. */
function Notices() {
  const words = useWords();
  const [notices, setNotices] = useState<readonly NoticeView[]>([]);
  useEffect(() => {
    // Notices are a courtesy: when they cannot be had, the pages say themselves what is wrong.
    window.countersign.app.notices().then(setNotices, () => undefined);
  }, []);
  if (notices.length === 0) return null;
  return (
    <div className={styles.notices}>
      {notices.map((notice) => {
        const { title, text } = noticeWords(words, notice);
        return (
          <Notice
            key={notice.kind}
            title={title}
            tone="caution"
            icon="warning"
            role="status"
            actions={
              <Button onPress={() => setNotices(notices.filter((one) => one !== notice))}>
                {words.common.dismiss}
              </Button>
            }
          >
            <p>{text}</p>
          </Notice>
        );
      })}
    </div>
  );
}
