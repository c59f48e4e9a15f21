import { useDeferredValue, useMemo, useState } from 'react';
import { type CauseId, causeIds, type Layer } from '../../core/causes/CauseId.ts';
import { explainInGeneral } from '../../core/explanation/explainInGeneral.ts';
import type { Words } from '../../locales/Words.ts';
import { classes } from '../classes.ts';
import page from '../components/page.module.css';
import { TextInput } from '../components/TextInput.tsx';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import styles from './AllCauses.module.css';
import { CauseList } from './CauseList.tsx';

const layers = Object.keys(causeIds) as readonly Layer[];

/** What the filter looks in. */
function searchedText(id: CauseId, words: Words): string {
  const { title, agent, developer, fix } = explainInGeneral(id, words);
  return [id, title, agent, developer, fix].join(' ').toLowerCase();
}

/** Every cause of the catalogue by layer, with a filter over all their words; `open` is the one to begin with. */
export function AllCauses({ open }: { readonly open: string }) {
  const words = useWords();
  const texts = words.guide.allCauses;
  const [filter, setFilter] = useState('');
  const searched = useMemo(
    () =>
      new Map(
        Object.values(causeIds).flatMap((ids) => ids.map((id) => [id, searchedText(id, words)] as const)),
      ),
    [words],
  );
  const wanted = useDeferredValue(filter).toLowerCase().split(/\s+/);
  const found = layers.map((layer) => ({
    layer,
    title: words.layers[layer],
    ids: causeIds[layer].filter((id) => wanted.every((word) => searched.get(id)?.includes(word))),
  }));
  const count = found.reduce((sum, { ids }) => sum + ids.length, 0);
  return (
    <div className={classes(shared.stack, styles.causes)}>
      <p className={classes(page.quiet, styles.about)}>{texts.about}</p>
      <div className={styles.filter}>
        <TextInput label={texts.filter} value={filter} onChange={setFilter} />
        <p role="status" className={classes(page.quiet, styles.count)}>
          {texts.count({ count })}
        </p>
      </div>
      {found.map(
        ({ layer, title, ids }) =>
          ids.length > 0 && (
            <section
              key={layer}
              aria-labelledby={`layer-${layer}`}
              className={classes(shared.stack, styles.layer)}
            >
              <h2 id={`layer-${layer}`} className={styles.title}>
                {title}
              </h2>
              <CauseList causes={ids.map((id) => ({ id, detail: {} }))} level={3} open={open} focusOpen />
            </section>
          ),
      )}
      {count === 0 && <p className={page.quiet}>{texts.none}</p>}
    </div>
  );
}
