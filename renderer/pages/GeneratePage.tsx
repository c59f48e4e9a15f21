import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { classes } from '../classes.ts';
import { changeGenerateDraft, type GenerateTab, useGenerateDraft } from '../state/generateDraft.ts';
import styles from './GeneratePage.module.css';
import { BackendCode } from './generate/BackendCode.tsx';
import { GenerationLog } from './generate/GenerationLog.tsx';
import { Signatures } from './generate/Signatures.tsx';
import type { PageProps } from './PageProps.ts';
import page from './page.module.css';

const tabs: readonly { readonly id: GenerateTab; readonly name: string }[] = [
  { id: 'signatures', name: 'Test signatures' },
  { id: 'backend', name: 'Code for your backend' },
  { id: 'log', name: 'Log' },
];

/** Signatures for tests, right ones and wrong ones; code that signs; and what was made so far. */
export function GeneratePage(props: PageProps) {
  const { tab } = useGenerateDraft();
  return (
    <div className={classes(page.page, styles.page)}>
      <div>
        <h1 className={page.title}>Generate</h1>
      </div>
      <Tabs
        selectedKey={tab}
        onSelectionChange={(key) => {
          const chosen = tabs.find(({ id }) => id === key);
          if (chosen !== undefined) changeGenerateDraft({ tab: chosen.id });
        }}
        className={styles.tabs ?? ''}
      >
        <TabList aria-label="Generate" className={styles.list ?? ''}>
          {tabs.map(({ id, name }) => (
            <Tab key={id} id={id} className={styles.tab ?? ''}>
              {name}
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
