import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import type { PasteView } from '../../contracts/evidence.ts';
import type { CauseId } from '../../core/causes/CauseId.ts';
import type { Finding } from '../../core/diagnosis/Diagnosis.ts';
import { placeholderOf } from '../../core/diagnosis/placeholderOf.ts';
import { findingsAbout } from '../../core/evidence/findingsAbout.ts';
import { findingsOfEach } from '../../core/evidence/findingsOfEach.ts';
import { longestPaste } from '../../core/evidence/longestPaste.ts';
import { pushedSignature } from '../../core/evidence/pushedSignature.ts';
import { explainBriefly } from '../../core/wording/explainBriefly.ts';
import { type Obstacle, obstacleTo } from '../../core/wording/obstacleTo.ts';
import { outcomeWords } from '../../core/wording/outcomeWords.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { Choice } from '../components/Choice.tsx';
import { ErrorBoundary } from '../components/ErrorBoundary.tsx';
import { ExactTextField } from '../components/ExactTextField.tsx';
import { Notice } from '../components/Notice.tsx';
import page from '../components/page.module.css';
import { VisuallyHidden } from '../components/VisuallyHidden.tsx';
import type { PageProps } from '../frame/PageProps.ts';
import { useTrouble } from '../frame/useTrouble.tsx';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import { secretsKey } from '../websites/secretsKey.ts';
import styles from './CheckPage.module.css';
import { Comparison } from './Comparison.tsx';
import { changeDraft, useCheckDraft } from './checkDraft.ts';
import { countSecretKeys } from './countSecretKeys.ts';
import { exampleMistakes } from './exampleMistakes.ts';
import { findingKind } from './findingKind.ts';
import { keylessChoice, keylessId } from './keyless.ts';
import { MisplacedNote } from './MisplacedNote.tsx';
import { PasteBox } from './PasteBox.tsx';
import { clearCheck } from './setAside.ts';
import { type CheckAnswer, useCheck } from './useCheck.ts';
import { useEvidence } from './useEvidence.ts';
import { WhereToFind } from './WhereToFind.tsx';

interface AnnouncementProps {
  readonly answer: CheckAnswer;
  readonly obstacle: Obstacle | undefined;
}

/** What a screen reader says: the outcome once it is there, then the reasons once they are. */
function Announcement({ answer, obstacle }: AnnouncementProps) {
  const { verdict, diagnosis } = answer;
  const words = useWords();
  if (!verdict.ok) return null;
  const found = diagnosis?.ok === true ? diagnosis.value : undefined;
  const outcome = outcomeWords({ verdict: verdict.value.verdict, causes: [] }, words, obstacle);
  const reasons =
    found?.status === 'unknown'
      ? [words.outcome.unknown.announcement]
      : (found?.causes ?? []).map((finding) => explainBriefly(finding, words).title);
  return (
    <VisuallyHidden>
      <span>{`${words.check.announcement({ verdict: words.outcome.verdicts[outcome.verdict], heading: outcome.heading })} `}</span>
      {reasons.length > 0 && <span>{reasons.join(' ')}</span>}
    </VisuallyHidden>
  );
}

// The picture, the report and the code of many languages are no part of the start: they come as soon as the page stands.
const loadAnswer = async () => ({ default: (await import('./Answer.tsx')).Answer });
const Answer = lazy(loadAnswer);

const KeylessAnswer = lazy(async () => ({ default: (await import('./KeylessAnswer.tsx')).KeylessAnswer }));

// Loaded when a text is pasted, as is the catalogue of integrations.
const EvidenceFindings = lazy(async () => ({
  default: (await import('./EvidenceFindings.tsx')).EvidenceFindings,
}));
const IntegrationNotice = lazy(async () => ({
  default: (await import('./IntegrationNotice.tsx')).IntegrationNotice,
}));

// Loaded when somebody opens it.
const AddWebsiteDialog = lazy(async () => ({
  default: (await import('../websites/AddWebsiteDialog.tsx')).AddWebsiteDialog,
}));

/** The causes that the pasted text shows by itself (`told`), and those that the check proved. */
const causesShown = (told: readonly Finding[], answer: CheckAnswer | undefined): readonly CauseId[] => {
  const diagnosis = answer?.diagnosis?.ok === true ? answer.diagnosis.value : undefined;
  const proven = diagnosis?.status === 'proven' ? diagnosis.causes : [];
  return [...proven, ...told].map(({ id }) => id);
};

/** Home: an email and its signature in, the outcome and its reasons out. */
export function CheckPage(props: PageProps) {
  const { websites, reloadWebsites } = props;
  const words = useWords();
  const keyless = keylessChoice(words);
  const texts = words.check;
  const draft = useCheckDraft();
  const [tries, setTries] = useState(0);
  const [adding, setAdding] = useState(false);
  useEffect(() => {
    // Where that fails, the first answer tries again, and says so.
    loadAnswer().catch(() => undefined);
  }, []);
  const chosenWebsite = draft.websiteId === keylessId ? keyless : undefined;
  const website =
    chosenWebsite ?? websites.find(({ id }) => id === draft.websiteId) ?? websites[0] ?? keyless;
  const isKeyless = website.id === keylessId;
  const { email, signature } = draft;
  const tooLong = email.length > longestPaste || signature.length > longestPaste;
  const evidence = useEvidence(website);
  // A paste may hold thousands of calls, and the page is drawn with every key.
  const { view } = evidence;
  const shown = useMemo(() => view && { about: findingsAbout(view), ofEach: findingsOfEach(view) }, [view]);
  const chosen = view?.candidates[evidence.chosen];
  // An answer is about whoever was chosen when it was asked for.
  const toldOf = (whose: string): PasteView['findings'] =>
    shown?.about({ candidate: chosen, email: whose }) ?? [];
  const obstacleOf = (whose: string): Obstacle | undefined =>
    obstacleTo(whose, shown?.ofEach({ candidate: chosen, email: whose }));
  const told = toldOf(email);
  const isShownUnsigned =
    chosen?.email?.value === email && pushedSignature(chosen, view?.findings ?? [])?.text === '';
  const isSigned = signature !== '' || draft.unsigned || isShownUnsigned;
  const { answer, stale } = useCheck(
    isKeyless || email === '' || tooLong || draft.held || !isSigned
      ? undefined
      : {
          websiteId: website.id,
          email,
          signature,
          identity: draft.identity,
          ...(evidence.context === undefined ? {} : { context: evidence.context }),
          revision: `${tries} ${secretsKey(websites)}`,
        },
  );
  const exposed = told.some(({ id }) => findingKind(id) === 'exposure');

  const { troubleOf, secretDialog } = useTrouble(props, website, () => setTries((count) => count + 1));

  const outcome = (): ReactNode => {
    if (tooLong) {
      return (
        <Notice title={texts.tooLong.title} icon="warning">
          <p>{texts.tooLong.text}</p>
        </Notice>
      );
    }
    if (draft.held) return <Prompt {...words.drafts.notChecked} />;
    const { prompt } = texts;
    if (email !== '' && !isSigned) {
      return (
        <Prompt {...prompt.noSignature}>
          <Button onPress={() => changeDraft({ unsigned: true })}>{texts.withoutSignature}</Button>
        </Prompt>
      );
    }
    if (isKeyless && email !== '') {
      return (
        <Suspense fallback={null}>
          <KeylessAnswer
            email={email}
            signature={signature}
            context={evidence.context}
            obstacle={obstacleOf(email)}
            onAddWebsite={() => setAdding(true)}
          />
        </Suspense>
      );
    }
    if (answer === undefined) {
      const empty = signature !== '' ? prompt.noEmail : prompt.nothing;
      return <Prompt {...(email !== '' ? prompt.checking : empty)} late={email !== ''} />;
    }
    const { input, verdict, diagnosis, fingerprint } = answer;
    if (!verdict.ok) return troubleOf(verdict.error);
    const checked = websites.find(({ id }) => id === input.websiteId) ?? website;
    return (
      <Suspense fallback={null}>
        <Answer
          input={input}
          website={checked}
          websites={websites}
          verdict={verdict.value.verdict}
          diagnosis={diagnosis?.ok === true ? diagnosis.value : undefined}
          keys={{ secretKeys: countSecretKeys(websites), fingerprint }}
          evidence={toldOf(input.email)}
          isNamed={view?.context.websiteIds.some(({ value }) => value === checked.websiteId) === true}
          obstacle={obstacleOf(input.email)}
          onAddWebsite={() => setAdding(true)}
          trouble={diagnosis?.ok === false && troubleOf(diagnosis.error)}
        />
      </Suspense>
    );
  };

  const comparison = (): ReactNode => {
    if (tooLong || answer?.verdict.ok !== true) return null;
    const { input, verdict } = answer;
    if (verdict.value.verdict === 'verified' || input.signature === '') return null;
    return (
      <Comparison
        key={`${draft.identity} ${input.identity} ${input.revision}`}
        current={input.identity === draft.identity}
        websiteId={input.websiteId}
        email={input.email}
        signature={input.signature}
        comparison={verdict.value.comparison}
      />
    );
  };

  return (
    <div className={classes(page.page, styles.page)}>
      <div className={styles.head}>
        <h1 className={page.title}>{words.common.places.check}</h1>
        {(email !== '' || signature !== '' || evidence.pasted !== undefined) && (
          <Button look="quiet" onPress={clearCheck}>
            {texts.clear}
          </Button>
        )}
        {answer !== undefined && stale && (
          <p aria-hidden="true" className={classes(page.quiet, shared.appearing)}>
            {texts.checking}
          </p>
        )}
      </div>
      <div className={classes(styles.columns, exposed && styles.exposed)}>
        {exposed && (
          <Suspense fallback={<div />}>
            <EvidenceFindings findings={told} email={email} kind="exposure" />
          </Suspense>
        )}
        <section aria-label={texts.whatWasPasted} className={styles.evidence}>
          <PasteBox
            evidence={evidence}
            websites={websites}
            website={website}
            draft={draft}
            answered={answer?.verdict.ok === true ? answer : undefined}
          />
          <div className={styles.who}>
            <Choice
              label={texts.website}
              options={[...websites, keyless]}
              selected={website.id}
              onSelect={(websiteId) => changeDraft({ websiteId })}
            />
            <ExactTextField
              label={texts.email}
              noun="email"
              value={email}
              onChange={(changed) => changeDraft({ email: changed })}
              hasSpaces={placeholderOf(email) !== undefined}
            />
          </div>
          <ExactTextField
            label={texts.signature}
            noun="signature"
            value={signature}
            onChange={(changed) => changeDraft({ signature: changed })}
            hasSpaces={placeholderOf(signature) !== undefined}
          />
          <MisplacedNote email={email} signature={signature} />
          {signature === '' && <WhereToFind />}
          {website.secret.kind === 'example' && <ExampleMistakes email={email} signature={signature} />}
        </section>
        <div className={classes(shared.stack, styles.beside)}>
          {view !== undefined && (
            <Suspense fallback={null}>
              <IntegrationNotice seen={view.integrations} causes={causesShown(told, answer)} />
              <EvidenceFindings findings={told} email={email} kind="delivery" />
            </Suspense>
          )}
          <section
            aria-label={texts.outcome}
            aria-busy={answer !== undefined && (stale || answer.diagnosis === undefined)}
            className={classes(styles.outcome, answer !== undefined && stale && styles.stale)}
          >
            <ErrorBoundary occasion={answer}>{outcome()}</ErrorBoundary>
          </section>
        </div>
        <div className={classes(styles.comparison, answer !== undefined && stale && styles.stale)}>
          <ErrorBoundary occasion={answer}>{comparison()}</ErrorBoundary>
        </div>
      </div>
      <div role="status" aria-atomic="false">
        <ErrorBoundary occasion={answer} fallback={null}>
          {answer !== undefined && <Announcement answer={answer} obstacle={obstacleOf(answer.input.email)} />}
        </ErrorBoundary>
      </div>
      <Suspense fallback={null}>
        {adding && (
          <AddWebsiteDialog
            others={websites}
            onClose={() => setAdding(false)}
            onSaved={async ({ id }) => {
              // Another key is added to search with it; the first one, to check with it.
              if (isKeyless) changeDraft({ websiteId: id });
              await reloadWebsites();
            }}
          />
        )}
      </Suspense>
      {secretDialog}
    </div>
  );
}

interface PromptProps {
  readonly title: string;
  readonly text: string;
  /** Shown only when it lasts. */
  readonly late?: boolean;
  readonly children?: ReactNode;
}

/** What is still missing before there can be an outcome. */
function Prompt({ title, text, late = false, children }: PromptProps) {
  return (
    <div className={classes(shared.prompt, styles.prompt, late && shared.appearing)}>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}

/** Ways to break the documented example, to see what an answer looks like. */
function ExampleMistakes({ email, signature }: { readonly email: string; readonly signature: string }) {
  const { examples } = useWords().check;
  return (
    <fieldset className={styles.mistakes}>
      <legend>{examples.legend}</legend>
      {exampleMistakes.map((mistake) => (
        <button
          key={mistake.id}
          type="button"
          aria-pressed={mistake.email === email && mistake.signature === signature}
          className={styles.mistake}
          onClick={() => changeDraft({ email: mistake.email, signature: mistake.signature })}
        >
          {examples[mistake.id]}
        </button>
      ))}
    </fieldset>
  );
}
