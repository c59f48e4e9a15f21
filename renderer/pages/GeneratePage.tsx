import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { classes } from '../classes.ts';
import { changeGenerateDraft, type GenerateTab, useGenerateDraft } from '../state/generateDraft.ts';
import { useWords } from '../state/useWords.ts';
import { BackendCode } from './generate/BackendCode.tsx';
import { GenerationLog } from './generate/GenerationLog.tsx';
import { Signatures } from './generate/Signatures.tsx';
import type { PageProps } from './PageProps.ts';
import page from './page.module.css';
import styles from './tabs.module.css';

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
          <Signatures {...props} />
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
