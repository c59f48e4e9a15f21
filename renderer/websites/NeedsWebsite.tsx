import { type ReactNode, useState } from 'react';
import type { WebsiteView } from '../../contracts/websites.ts';
import { chooseAdded } from '../check/chooseAdded.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import { AddWebsiteDialog } from './AddWebsiteDialog.tsx';
import styles from './NeedsWebsite.module.css';

const none: readonly WebsiteView[] = [];

interface NeedsWebsiteProps {
  readonly title: string;
  /** What the website is needed for. */
  readonly text: string;
  readonly reloadWebsites: () => Promise<void>;
  /** What can be done without one. */
  readonly children?: ReactNode;
}

/** Stands where something takes a website's secret key and there is none yet. */
export function NeedsWebsite({ title, text, reloadWebsites, children }: NeedsWebsiteProps) {
  const { websites } = useWords();
  const [adding, setAdding] = useState(false);
  return (
    <div className={classes(shared.prompt, styles.needs)}>
      <h2>{title}</h2>
      <p>{text}</p>
      <div className={styles.ways}>
        <Button look="primary" onPress={() => setAdding(true)}>
          {websites.add}
        </Button>
        {children}
      </div>
      {adding && (
        <AddWebsiteDialog
          others={none}
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
