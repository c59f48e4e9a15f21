import { useEffect } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { checkWithoutKey } from '../check/checkWithoutKey.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import page from '../components/page.module.css';
import styles from '../components/tabs.module.css';
import type { PageProps } from '../frame/PageProps.ts';
import { useWords } from '../frame/useWords.ts';
import { NeedsWebsite } from '../websites/NeedsWebsite.tsx';
import { type AuditTab, changeAudit, findAudit, useAudit } from './audit.ts';
import { ListAudit } from './ListAudit.tsx';
import { WhoseIsIt } from './WhoseIsIt.tsx';

const tabs: readonly AuditTab[] = ['list', 'whose'];

/** A whole list of emails and signatures at once, and whose a signature is. */
export function AuditPage(props: PageProps) {
  const words = useWords();
  const tab = useAudit('tab');
  const isSought = useAudit('isSought');
  useEffect(() => void findAudit(), []);
  return (
    <div className={classes(page.page, styles.page)}>
      <div>
        <h1 className={page.title}>{words.common.places.audit}</h1>
      </div>
      {props.websites.length === 0 ? (
        <NeedsWebsite {...words.audit.needsWebsite} reloadWebsites={props.reloadWebsites}>
          <Button onPress={checkWithoutKey}>{words.firstRun.withoutKey}</Button>
        </NeedsWebsite>
      ) : (
        <Tabs
          selectedKey={tab}
          onSelectionChange={(key) => {
            const chosen = tabs.find((one) => one === key);
            if (chosen !== undefined) changeAudit({ tab: chosen });
          }}
          className={styles.tabs ?? ''}
        >
          <TabList aria-label={words.common.places.audit} className={styles.list ?? ''}>
            {tabs.map((id) => (
              <Tab key={id} id={id} className={styles.tab ?? ''}>
                {words.audit.tabs[id]}
              </Tab>
            ))}
          </TabList>
          <TabPanel id="list" className={styles.panel ?? ''}>
            {isSought && <ListAudit {...props} />}
          </TabPanel>
          <TabPanel id="whose" className={styles.panel ?? ''}>
            <WhoseIsIt {...props} />
          </TabPanel>
        </Tabs>
      )}
    </div>
  );
}
