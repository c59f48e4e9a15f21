import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import page from '../components/page.module.css';
import styles from '../components/tabs.module.css';
import type { PageProps } from '../frame/PageProps.ts';
import { useWords } from '../frame/useWords.ts';
import { NeedsWebsite } from '../websites/NeedsWebsite.tsx';
import { BackendCode } from './BackendCode.tsx';
import { GenerationLog } from './GenerationLog.tsx';
import { changeGenerateDraft, type GenerateTab, useGenerateDraft } from './generateDraft.ts';
import { Signatures } from './Signatures.tsx';

const tabs = ['signatures', 'backend', 'log'] as const satisfies readonly GenerateTab[];

/** Signatures for tests, right ones and wrong ones; code that signs; and what was made so far. */
export function GeneratePage(props: PageProps) {
  const { common, generate } = useWords();
  const { tab } = useGenerateDraft();
  return (
    <div className={classes(page.page, styles.page)}>
      <div>
        <h1 className={page.title}>{common.places.generate}</h1>
      </div>
      <Tabs
        selectedKey={tab}
        onSelectionChange={(key) => {
          const chosen = tabs.find((id) => id === key);
          if (chosen !== undefined) changeGenerateDraft({ tab: chosen });
        }}
        className={styles.tabs ?? ''}
      >
        <TabList aria-label={common.places.generate} className={styles.list ?? ''}>
          {tabs.map((id) => (
            <Tab key={id} id={id} className={styles.tab ?? ''}>
              {generate.tabs[id]}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="signatures" className={styles.panel ?? ''}>
          {props.websites.length === 0 ? (
            <NeedsWebsite {...generate.needsWebsite} reloadWebsites={props.reloadWebsites}>
              <Button onPress={() => changeGenerateDraft({ tab: 'backend' })}>{generate.tabs.backend}</Button>
            </NeedsWebsite>
          ) : (
            <Signatures {...props} />
          )}
        </TabPanel>
        <TabPanel id="backend" className={styles.panel ?? ''}>
          <BackendCode />
        </TabPanel>
        <TabPanel id="log" className={styles.panel ?? ''}>
          <GenerationLog />
        </TabPanel>
      </Tabs>
    </div>
  );
}
