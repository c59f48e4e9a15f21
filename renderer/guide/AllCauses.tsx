import { useDeferredValue, useMemo, useState } from 'react';
import { createCauseSearch } from '../../core/wording/createCauseSearch.ts';
import { classes } from '../classes.ts';
import page from '../components/page.module.css';
import { TextInput } from '../components/TextInput.tsx';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import styles from './AllCauses.module.css';
import { CauseList } from './CauseList.tsx';

/** Every cause of the catalogue by layer, with a filter over all their words, which has the best first; `open` is the one to begin with. */
export function AllCauses({ open }: { readonly open: string }) {
  const words = useWords();
  const texts = words.guide.allCauses;
  const [filter, setFilter] = useState('');
  const search = useMemo(() => createCauseSearch(words), [words]);
  const found = search(useDeferredValue(filter));
  const layers = Map.groupBy(found, ({ layer }) => layer);
  return (
    <div className={classes(shared.stack, styles.causes)}>
      <p className={classes(page.quiet, styles.about)}>{texts.about}</p>
      <div className={styles.filter}>
        <TextInput label={texts.filter} value={filter} onChange={setFilter} />
        <p role="status" className={classes(page.quiet, styles.count)}>
          {texts.count({ count: found.length })}
        </p>
      </div>
      {[...layers].map(([layer, causes]) => (
        <section
          key={layer}
          aria-labelledby={`layer-${layer}`}
          className={classes(shared.stack, styles.layer)}
        >
          <h2 id={`layer-${layer}`} className={styles.title}>
            {words.layers[layer]}
          </h2>
          <CauseList causes={causes.map(({ id }) => ({ id, detail: {} }))} level={3} open={open} focusOpen />
        </section>
      ))}
      {found.length === 0 && <p className={page.quiet}>{texts.none}</p>}
    </div>
  );
}
