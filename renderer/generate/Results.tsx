import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { GeneratedBatch, GeneratedRow } from '../../contracts/generate.ts';
import { generatedPage } from '../../contracts/limits.ts';
import type { CauseId } from '../../core/causes/CauseId.ts';
import { breakRefusalWords } from '../../core/generate/breakRefusalWords.ts';
import type { Words } from '../../locales/Words.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { CopyButton } from '../components/CopyButton.tsx';
import { ErrorText } from '../components/ErrorText.tsx';
import { plainTitle } from '../components/plainTitle.ts';
import { SavedNote } from '../components/SavedNote.tsx';
import { ShortList } from '../components/ShortList.tsx';
import { call, type GenerateCallError } from '../frame/call.ts';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import { generateErrorWords } from './generateErrorWords.ts';
import type { Order } from './generation.ts';
import { ResultRow } from './ResultRow.tsx';
import styles from './Results.module.css';

interface ResultsProps {
  readonly order: Order;
  readonly batch: GeneratedBatch;
  /** Whether it was made while the page is open, rather than found on coming back. */
  readonly isNew: boolean;
}

const isBroken = (order: Order): boolean => order.kind === 'fixture-set' || order.args.causes.length > 0;

function titleOf({ generate: { results } }: Words, order: Order, { count }: GeneratedBatch): string {
  if (order.kind === 'fixture-set') return results.fixtureTitle({ count, website: order.website });
  return isBroken(order)
    ? results.wrongTitle({ count, website: order.website })
    : results.title({ count, website: order.website });
}

type Saved =
  | { readonly kind: 'idle' | 'saving' }
  | { readonly kind: 'saved'; readonly path: string }
  | { readonly kind: 'failed'; readonly error: GenerateCallError };

/** What was generated, page by page, and ways to take all of it along. */
export function Results({ order, batch, isNew }: ResultsProps) {
  const words = useWords();
  const causeTitle = (id: CauseId): string => plainTitle(words.causes[id]);
  const texts = words.generate.results;
  const [offset, setOffset] = useState(0);
  const [rows, setRows] = useState<readonly GeneratedRow[]>(batch.rows);
  const [error, setError] = useState<GenerateCallError>();
  const [saved, setSaved] = useState<Saved>({ kind: 'idle' });
  const heading = useRef<HTMLHeadingElement>(null);
  const pager = useRef<HTMLElement>(null);
  const turned = useRef(false);

  // What is new is read from its top: the button that made it may be far below or above.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever other rows are shown
  useEffect(() => {
    if (!isNew && offset === 0) return;
    const { current } = heading;
    const { top = 0 } = current?.getBoundingClientRect() ?? {};
    if (top < 0 || top > window.innerHeight / 2) current?.scrollIntoView({ block: 'start' });
  }, [offset]);

  // At either end the button that was pressed can be pressed no more, and the other one takes the focus over.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever other rows are shown
  useLayoutEffect(() => {
    const { activeElement } = document;
    const isLost = activeElement === document.body || activeElement?.matches(':disabled');
    if (turned.current && isLost) pager.current?.querySelector<HTMLElement>('button:enabled')?.focus();
  }, [offset]);

  const turnTo = async (start: number) => {
    const answer = await call(window.countersign.generate.page({ batch: batch.batch, offset: start }));
    setError(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    turned.current = true;
    setRows(answer.value);
    setOffset(start);
  };

  const copyAll = async () => {
    const answer = await call(window.countersign.generate.copyAll({ batch: batch.batch }));
    setError(answer.ok ? undefined : answer.error);
    if (!answer.ok) throw new Error(answer.error.code);
    return undefined;
  };

  const save = async () => {
    setSaved({ kind: 'saving' });
    const answer = await call(window.countersign.generate.save({ batch: batch.batch }));
    if (!answer.ok) return setSaved({ kind: 'failed', error: answer.error });
    setSaved(answer.value === null ? { kind: 'idle' } : { kind: 'saved', path: answer.value });
  };

  const shownError = saved.kind === 'failed' ? saved.error : error;
  const last = offset + rows.length;
  return (
    <div className={classes(shared.card, shared.stack, styles.results)}>
      <div className={classes(shared.ends, styles.head)}>
        <h2 ref={heading} className={styles.title}>
          {titleOf(words, order, batch)}
        </h2>
        {batch.count > 0 && (
          <div className={styles.actions}>
            <CopyButton label={texts.copyAll} text={copyAll} />
            <Button look="quiet" isPending={saved.kind === 'saving'} onPress={save}>
              {texts.save}
            </Button>
          </div>
        )}
      </div>
      <p className={classes(shared.note, styles.note)}>
        {(order.kind !== 'fixture-set' && isBroken(order) ? texts.noteWrong : texts.note)({
          form: words.generate.forms[batch.form],
        })}
      </p>
      <div role="status" className={styles.saved}>
        {saved.kind === 'saved' && <SavedNote text={texts.savedAs({ path: saved.path })} path={saved.path} />}
      </div>
      <div role="alert">
        {shownError !== undefined && (
          <p className={styles.error}>
            <ErrorText {...generateErrorWords(words, shownError)} />
          </p>
        )}
      </div>
      {rows.length > 0 && (
        <ol aria-label={texts.signatures} start={offset + 1} className={styles.rows}>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a signature is its place in the batch
            <ResultRow key={offset + index} row={row} form={batch.form} withOutcome={isBroken(order)} />
          ))}
        </ol>
      )}
      {batch.count > generatedPage && (
        <nav ref={pager} aria-label={texts.pages} className={styles.pages}>
          <Button isDisabled={offset === 0} onPress={() => turnTo(offset - generatedPage)}>
            {texts.previous}
          </Button>
          <p role="status">{texts.range({ first: offset + 1, last, count: batch.count })}</p>
          <Button isDisabled={last >= batch.count} onPress={() => turnTo(offset + generatedPage)}>
            {texts.next}
          </Button>
        </nav>
      )}
      {batch.omittedCount > 0 && (
        <div className={styles.omitted}>
          <h3>{texts.notMade({ count: batch.omittedCount })}</h3>
          <ShortList
            label={texts.reasons}
            all={texts.allReasons}
            fewer={texts.fewerReasons}
            count={batch.omittedCount}
            items={batch.omitted.map(({ email, causes, refusal }) => (
              <>
                {order.kind === 'fixture-set' ? causes.map(causeTitle).join(' ') : <code>{email}</code>}{' '}
                <span className={styles.why}>{breakRefusalWords(words, refusal)}</span>
              </>
            ))}
          />
        </div>
      )}
    </div>
  );
}
