import { useRef, useState } from 'react';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { ErrorText } from '../components/ErrorText.tsx';
import { Notice } from '../components/Notice.tsx';
import { Progress } from '../components/Progress.tsx';
import { VisuallyHidden } from '../components/VisuallyHidden.tsx';
import { withoutFullStop } from '../components/withoutFullStop.ts';
import type { GenerateCallError } from '../frame/call.ts';
import type { PageProps } from '../frame/PageProps.ts';
import { useAnswer } from '../frame/useAnswer.ts';
import { useTrouble } from '../frame/useTrouble.tsx';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import { secretsKey } from '../websites/secretsKey.ts';
import { useGenerateDraft } from './generateDraft.ts';
import { generateErrorWords } from './generateErrorWords.ts';
import { cancelGeneration, dismissActivity, useGeneration } from './generation.ts';
import { Results } from './Results.tsx';
import styles from './Signatures.module.css';
import { SignaturesForm } from './SignaturesForm.tsx';
import { usePreview } from './usePreview.ts';

/** Errors that are about a website's secret key or the keychain, which have their own card. */
const isTrouble = (error: GenerateCallError) => error.code === 'keychain' || error.code === 'secret-missing';

/** What to generate on the left, what was generated on the right. */
export function Signatures(props: PageProps) {
  const { websites } = props;
  const words = useWords();
  const texts = words.generate.results;
  const draft = useGenerateDraft();
  const { activity, result } = useGeneration();
  const [found] = useState(result?.batch.batch);
  const [tries, setTries] = useState(0);
  const results = useRef<HTMLElement>(null);
  const website = websites.find(({ id }) => id === draft.websiteId) ?? websites[0];
  const id = website?.id ?? '';
  const revision = `${tries} ${secretsKey(websites)}`;
  const [policy] = useAnswer(
    () => window.countersign.generate.policy({ websiteId: id }),
    `${id} ${revision}`,
  );
  const preview = usePreview(id, draft.text, revision);
  const { troubleOf, secretDialog } = useTrouble(props, website, () => {
    dismissActivity();
    setTries((count) => count + 1);
  });
  if (website === undefined) return null;

  // The button goes away with what it cancels, and the focus must not go with it.
  const cancel = async () => {
    results.current?.focus();
    await cancelGeneration();
  };

  const failure = (error: GenerateCallError) => {
    if (error.code === 'keychain' || error.code === 'secret-missing') {
      return troubleOf(error);
    }
    const { title, next } = generateErrorWords(words, error);
    return (
      <Notice title={withoutFullStop(title)} tone="caution" icon="warning" role="alert">
        <p>{next}</p>
      </Notice>
    );
  };

  const troubles = [policy, preview].flatMap((answer) =>
    answer?.ok === false && isTrouble(answer.error) ? [answer.error] : [],
  );
  const forbidden = policy?.ok === true && policy.value.rule === 'never' ? policy.value : undefined;

  return (
    <div className={styles.columns}>
      <section aria-label={words.generate.form.label} className={styles.form}>
        <SignaturesForm
          websites={websites}
          website={website}
          policy={policy?.ok === true ? policy.value : undefined}
          preview={preview?.ok === true ? preview.value : undefined}
          onPolicyChanged={() => setTries((count) => count + 1)}
        />
        {preview?.ok === false && !isTrouble(preview.error) && (
          <p role="alert" className={shared.error}>
            <ErrorText {...generateErrorWords(words, preview.error)} />
          </p>
        )}
      </section>
      <section
        ref={results}
        tabIndex={-1}
        aria-label={texts.label}
        aria-busy={activity.kind === 'running'}
        className={styles.results}
      >
        {forbidden !== undefined &&
          failure({ code: 'generate-forbidden', path: forbidden.path ?? '', email: null })}
        {troubles[0] !== undefined && failure(troubles[0])}
        {activity.kind === 'running' && (
          <div className={classes(shared.card, shared.running, shared.appearing, styles.running)}>
            <Progress label={texts.running} done={activity.done} total={activity.total} />
            <Button onPress={cancel}>{words.common.cancel}</Button>
          </div>
        )}
        {activity.kind === 'failed' && troubles.length === 0 && failure(activity.error)}
        {result !== undefined ? (
          <Results key={result.batch.batch} {...result} isNew={result.batch.batch !== found} />
        ) : (
          activity.kind === 'idle' &&
          forbidden === undefined &&
          troubles.length === 0 && (
            <div className={classes(shared.prompt, styles.prompt)}>
              <h2>{texts.promptTitle}</h2>
              <p>{texts.prompt}</p>
            </div>
          )
        )}
      </section>
      <div role="status">
        {result !== undefined && activity.kind === 'idle' && (
          <VisuallyHidden>{texts.done({ count: result.batch.count })}</VisuallyHidden>
        )}
      </div>
      {secretDialog}
    </div>
  );
}
