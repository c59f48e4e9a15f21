import { type ReactNode, useState } from 'react';
import { explainBriefly } from '../../core/explanation/explainBriefly.ts';
import { outcomeWords } from '../../core/explanation/outcomeWords.ts';
import type { CheckView, WebsiteView } from '../../ipc/schema.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { ErrorBoundary } from '../components/ErrorBoundary.tsx';
import { ExactTextField } from '../components/ExactTextField.tsx';
import { KeychainCard } from '../components/KeychainCard.tsx';
import { Notice } from '../components/Notice.tsx';
import { VisuallyHidden } from '../components/VisuallyHidden.tsx';
import { WebsiteSelect } from '../components/WebsiteSelect.tsx';
import type { CallError } from '../state/call.ts';
import { changeDraft, useCheckDraft } from '../state/checkDraft.ts';
import { useCheck } from '../state/useCheck.ts';
import { errorWords } from '../words/errorWords.ts';
import { verdictWords } from '../words/verdictWords.ts';
import styles from './CheckPage.module.css';
import { Comparison } from './check/Comparison.tsx';
import { exampleMistakes } from './check/exampleMistakes.ts';
import { Findings } from './check/Findings.tsx';
import { Outcome } from './check/Outcome.tsx';
import { StillUnverified } from './check/StillUnverified.tsx';
import { SecretDialog } from './dialogs/SecretDialog.tsx';
import type { PageProps } from './PageProps.ts';
import page from './page.module.css';

/** More than this the services do not take, in UTF-16 code units. */
const longestChecked = 20_000_000;

const fingerprintOf = ({ secret }: WebsiteView): string =>
  `${secret.kind} ${'fingerprint' in secret ? secret.fingerprint : ''}`;

/** What a screen reader says when an outcome arrives. */
function Announcement({ check: { diagnosis } }: { readonly check: CheckView }) {
  const { heading } = outcomeWords(diagnosis);
  const titles = diagnosis.causes.map((finding) => explainBriefly(finding).title);
  return (
    <VisuallyHidden>{[`${verdictWords[diagnosis.verdict]}.`, heading, ...titles].join(' ')}</VisuallyHidden>
  );
}

/** Home: an email and its signature in, the outcome and its reasons out. */
export function CheckPage({ websites, reloadWebsites, askKeychain }: PageProps) {
  const draft = useCheckDraft();
  const [tries, setTries] = useState(0);
  const [restoring, setRestoring] = useState(false);
  const website = websites.find(({ id }) => id === draft.websiteId) ?? websites[0];
  const { email, signature } = draft;
  const tooLong = email.length > longestChecked || signature.length > longestChecked;
  const { answer, stale } = useCheck(
    website === undefined || email === '' || signature === '' || tooLong
      ? undefined
      : {
          websiteId: website.id,
          email,
          signature,
          identity: draft.identity,
          revision: `${tries} ${websites.map(fingerprintOf).join()}`,
        },
  );
  if (website === undefined) return null;

  const retry = async () => {
    await askKeychain();
    await reloadWebsites();
    setTries((count) => count + 1);
  };

  const outcome = (): ReactNode => {
    if (tooLong) {
      return (
        <Notice title="This is too long to check" icon="warning">
          <p>
            An email or a signature can have up to 20 million characters here. Paste only the value itself.
          </p>
        </Notice>
      );
    }
    if (answer === undefined) return <Prompt email={email} signature={signature} />;
    if (!answer.result.ok) {
      return (
        <Trouble
          error={answer.result.error}
          website={website}
          onRetry={retry}
          onRestore={() => setRestoring(true)}
        />
      );
    }
    const { diagnosis, comparison } = answer.result.value;
    return (
      <>
        <Outcome diagnosis={diagnosis} />
        {diagnosis.status === 'match' ? (
          <StillUnverified />
        ) : (
          <>
            <Findings diagnosis={diagnosis} />
            <Comparison
              key={`${draft.identity} ${answer.input.identity} ${answer.input.revision}`}
              current={answer.input.identity === draft.identity}
              websiteId={answer.input.websiteId}
              email={answer.input.email}
              signature={answer.input.signature}
              comparison={comparison}
            />
          </>
        )}
      </>
    );
  };

  return (
    <div className={classes(page.page, styles.page)}>
      <div className={styles.head}>
        <h1 className={page.title}>Check</h1>
        {answer !== undefined && stale && (
          <p aria-hidden="true" className={classes(page.quiet, styles.late)}>
            Checking
          </p>
        )}
      </div>
      <div className={styles.columns}>
        <section aria-label="What was pasted" className={styles.evidence}>
          <WebsiteSelect
            websites={websites}
            selected={website.id}
            onSelect={(websiteId) => changeDraft({ websiteId })}
          />
          <ExactTextField
            label="Email"
            noun="email"
            value={email}
            onChange={(changed) => changeDraft({ email: changed })}
            autoFocus
          />
          <ExactTextField
            label="Signature"
            noun="signature"
            value={signature}
            onChange={(changed) => changeDraft({ signature: changed })}
          />
          {website.secret.kind === 'example' && <ExampleMistakes email={email} signature={signature} />}
        </section>
        <section
          aria-label="Outcome"
          aria-busy={answer !== undefined && stale}
          className={classes(styles.outcome, answer !== undefined && stale && styles.stale)}
        >
          <ErrorBoundary occasion={answer}>{outcome()}</ErrorBoundary>
        </section>
      </div>
      <div role="status">
        <ErrorBoundary occasion={answer} fallback={null}>
          {answer?.result.ok === true && <Announcement check={answer.result.value} />}
        </ErrorBoundary>
      </div>
      {restoring && (
        <SecretDialog
          website={website}
          purpose="restoreSecret"
          onClose={() => setRestoring(false)}
          onSaved={retry}
        />
      )}
    </div>
  );
}

/** What is still missing before there can be an outcome. */
function Prompt({ email, signature }: { readonly email: string; readonly signature: string }) {
  const [title, text] = promptWords(email !== '', signature !== '');
  return (
    <div className={classes(styles.prompt, email !== '' && signature !== '' && styles.late)}>
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  );
}

function promptWords(hasEmail: boolean, hasSignature: boolean): readonly [title: string, text: string] {
  if (hasEmail && hasSignature) return ['Checking', 'Looking for what made this signature.'];
  if (hasEmail)
    return [
      'No signature yet',
      'Paste it. With no signature at all, Crisp would show this email as Unverified.',
    ];
  if (hasSignature) return ['No email yet', 'Paste the email exactly as it is pushed to Crisp.'];
  return ['The outcome appears here', 'Paste an email and the signature that was pushed to Crisp with it.'];
}

interface TroubleProps {
  readonly error: CallError;
  readonly website: WebsiteView;
  readonly onRetry: () => Promise<void>;
  readonly onRestore: () => void;
}

/** Why there is no outcome, and what to do about it. */
function Trouble({ error, website, onRetry, onRestore }: TroubleProps) {
  const canRestore = website.secret.kind !== 'example';
  if (error.code === 'keychain') {
    return (
      <KeychainCard
        trouble={error.trouble}
        onRetry={onRetry}
        advice={canRestore ? 'Until then you can enter the secret key for this session only.' : undefined}
        action={canRestore && <Button onPress={onRestore}>Enter secret key again</Button>}
      />
    );
  }
  const { title, next } = errorWords(error);
  return (
    <Notice
      title={title.replace(/\.$/, '')}
      tone="caution"
      icon={error.code === 'secret-missing' ? 'key' : 'warning'}
      actions={
        <>
          {error.code === 'secret-missing' && canRestore && (
            <Button look="primary" onPress={onRestore}>
              Enter secret key again
            </Button>
          )}
          <Button onPress={onRetry}>Retry</Button>
        </>
      }
    >
      <p>{next}</p>
    </Notice>
  );
}

/** Ways to break the documented example, to see what an answer looks like. */
function ExampleMistakes({ email, signature }: { readonly email: string; readonly signature: string }) {
  return (
    <fieldset className={styles.mistakes}>
      <legend>Try a mistake</legend>
      {exampleMistakes.map((mistake) => (
        <button
          key={mistake.label}
          type="button"
          aria-pressed={mistake.email === email && mistake.signature === signature}
          className={styles.mistake}
          onClick={() => changeDraft({ email: mistake.email, signature: mistake.signature })}
        >
          {mistake.label}
        </button>
      ))}
    </fieldset>
  );
}
