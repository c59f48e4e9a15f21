import { useState } from 'react';
import type { VerdictView } from '../../contracts/check.ts';
import { compare } from '../../core/diagnosis/compare.ts';
import type { Words } from '../../locales/Words.ts';
import { classes } from '../classes.ts';
import { CopyButton } from '../components/CopyButton.tsx';
import { ErrorText } from '../components/ErrorText.tsx';
import { VisuallyHidden } from '../components/VisuallyHidden.tsx';
import type { CallError } from '../frame/call.ts';
import { errorWords } from '../frame/errorWords.ts';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import styles from './Comparison.module.css';
import { type Column, comparisonColumns } from './comparisonColumns.ts';
import details from './EvidenceFindings.module.css';
import { RevealButton } from './RevealButton.tsx';

interface ComparisonProps {
  readonly websiteId: string;
  readonly email: string;
  readonly signature: string;
  readonly comparison: VerdictView['comparison'];
  /** Whether the website and email are still the chosen ones: nothing is revealed for others. */
  readonly current: boolean;
}

const groupSize = 8;
const mask = '•';
/** Two unrelated digests agree in 4 of 64 characters on average, and in this many hardly ever. */
const chance = 14;

const groupsOf = (columns: readonly Column[]): readonly (readonly Column[])[] =>
  Array.from({ length: Math.ceil(columns.length / groupSize) }, (_, group) =>
    columns.slice(group * groupSize, (group + 1) * groupSize),
  );

/** Stretches of differences as `3` or `5 to 9` in words, counted from 1 in the pasted signature. */
function differences(columns: readonly Column[], { check: { comparison } }: Words): readonly string[] {
  const stretches: { from: number; to: number }[] = [];
  let passed = 0;
  for (const { same, pasted } of columns) {
    if (pasted !== undefined) passed = pasted + 1;
    if (same) continue;
    const last = stretches.at(-1);
    const at = Math.max(passed, 1);
    if (last !== undefined && at <= last.to + 1) last.to = at;
    else stretches.push({ from: at, to: at });
  }
  return stretches.map(({ from, to }) => (from === to ? `${from}` : comparison.stretch({ from, to })));
}

/**
 * The pasted signature above the valid one. The valid one is masked until asked for. Mount it anew (by its `key`)
 * for another website or email, so that what was revealed never outlives what it belongs to.
 */
export function Comparison({ websiteId, email, signature, comparison: told, current }: ComparisonProps) {
  const words = useWords();
  const texts = words.check.comparison;
  const [revealed, setRevealed] = useState<string>();
  const [error, setError] = useState<CallError>();

  // Whoever was shown the valid signature may see where it differs.
  const comparison = told === 'unasked' && revealed !== undefined ? compare(signature, revealed) : told;
  const isCompared = comparison !== null && typeof comparison !== 'string';
  const columns = isCompared ? comparisonColumns(comparison) : [];
  const different = columns.filter(({ same }) => !same).length;
  const agreeing = columns.length - different;
  // Two unrelated signatures, character by character, tell nobody anything: they are shown to who asks for them.
  const saysNothing = isCompared && agreeing < chance;

  const rows = (
    <div className={classes(styles.rows, saysNothing && styles.apart)} aria-hidden="true">
      <div className={classes(shared.note, styles.names)}>
        <span>{texts.pasted}</span>
        <span>{texts.valid}</span>
      </div>
      <div className={styles.groups}>
        {groupsOf(columns).map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place
          <div key={index} className={styles.group}>
            {group.map((column, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <span key={place} className={classes(styles.column, !column.same && styles.different)}>
                <span>{column.pasted === undefined ? ' ' : signature[column.pasted]}</span>
                <span className={classes(revealed === undefined && styles.masked)}>
                  {column.valid === undefined ? ' ' : (revealed?.[column.valid] ?? mask)}
                </span>
              </span>
            ))}
          </div>
        ))}
      </div>
    </div>
  );

  return (
    <section className={classes(shared.card, styles.comparison)} aria-labelledby="comparison-title">
      <div className={classes(shared.ends, styles.head)}>
        <h3 id="comparison-title" className={styles.title}>
          {texts.title}
        </h3>
        {comparison !== 'withheld' && (
          <RevealButton
            of={{ websiteId, email }}
            isRevealed={revealed !== undefined}
            isDisabled={!current}
            onReveal={setRevealed}
            onError={setError}
          />
        )}
      </div>
      {!isCompared ? (
        <p className={shared.note}>{typeof comparison === 'string' ? texts[comparison] : texts.unlike}</p>
      ) : (
        <>
          <p className={shared.note}>
            {saysNothing ? texts.agreeByChance({ count: agreeing }) : texts.agree({ count: agreeing })}
            {different > 0 && !saysNothing && (
              <VisuallyHidden>
                {' '}
                {texts.differentAt({ places: differences(columns, words).slice(0, 12).join(', ') })}
              </VisuallyHidden>
            )}
          </p>
          {saysNothing ? (
            <details className={details.more}>
              <summary>
                <Icon name="chevron" size={16} />
                {texts.all}
              </summary>
              {rows}
            </details>
          ) : (
            rows
          )}
        </>
      )}
      {revealed === undefined ? (
        isCompared && !saysNothing && <p className={shared.note}>{texts.masked}</p>
      ) : (
        <div className={shared.note}>
          <div className={classes(shared.ends, styles.head)}>
            <span id="valid-signature">{texts.validSignature}</span>
            {/* It asks nobody: only what was let out is there to be copied. */}
            <CopyButton label={words.common.copy} name={texts.copy} text={() => revealed} />
          </div>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups form controls; this shows a text */}
          <code role="group" aria-labelledby="valid-signature" className={styles.valid}>
            {revealed}
          </code>
          <p>{texts.handOn}</p>
        </div>
      )}
      {error !== undefined && (
        <p role="alert" className={shared.error}>
          <ErrorText {...errorWords(words, error)} />
        </p>
      )}
    </section>
  );
}
