import { useDeferredValue, useMemo, useState } from 'react';
import { type CauseId, causeIds, type Layer } from '../../../core/causes/CauseId.ts';
import { explainInGeneral } from '../../../core/explanation/explainInGeneral.ts';
import { layerTitles } from '../../../core/explanation/layerTitles.ts';
import { classes } from '../../classes.ts';
import { TextInput } from '../../components/TextInput.tsx';
import { plural } from '../../words/plural.ts';
import page from '../page.module.css';
import styles from './AllCauses.module.css';
import { CauseList } from './CauseList.tsx';

const layers = Object.entries(layerTitles) as readonly [Layer, string][];

/** What the filter looks in. */
function searchedText(id: CauseId): string {
  const { title, agent, developer, fix } = explainInGeneral(id);
  return [id, title, agent, developer, fix].join(' ').toLowerCase();
}

/** Every cause of the catalogue by layer, with a filter over all their words; `open` is the one to begin with. */
export function AllCauses({ open }: { readonly open: string }) {
  const [filter, setFilter] = useState('');
  const texts = useMemo(
    () => new Map(Object.values(causeIds).flatMap((ids) => ids.map((id) => [id, searchedText(id)] as const))),
    [],
  );
  const wanted = useDeferredValue(filter).toLowerCase().split(/\s+/);
  const found = layers.map(([layer, title]) => ({
    layer,
    title,
    ids: causeIds[layer].filter((id) => wanted.every((word) => texts.get(id)?.includes(word))),
  }));
  const count = found.reduce((sum, { ids }) => sum + ids.length, 0);
  return (
    <div className={styles.causes}>
      <p className={classes(page.quiet, styles.about)}>
        Every cause that Countersign knows. Where the words differ from case to case, an example stands in
        them.
      </p>
      <div className={styles.filter}>
        <TextInput label="Filter causes" value={filter} onChange={setFilter} />
        <p role="status" className={classes(page.quiet, styles.count)}>
          {count === 0 ? 'No cause' : plural(count, 'cause')}
        </p>
      </div>
      {found.map(
        ({ layer, title, ids }) =>
          ids.length > 0 && (
            <section key={layer} aria-labelledby={`layer-${layer}`} className={styles.layer}>
              <h2 id={`layer-${layer}`} className={styles.title}>
                {title}
              </h2>
              <CauseList causes={ids.map((id) => ({ id, detail: {} }))} level={3} open={open} focusOpen />
            </section>
          ),
      )}
      {count === 0 && (
        <p className={page.quiet}>No cause has all these words. Try fewer, or only a part of one.</p>
      )}
    </div>
  );
}
