import { useEffect, useRef } from 'react';
import { longestAskedSignature } from '../../contracts/limits.ts';
import { mostOwners } from '../../core/audit/mostOwners.ts';
import { explainBriefly } from '../../core/wording/explainBriefly.ts';
import { visibleText } from '../../core/wording/visibleText.ts';
import { changeDraft } from '../check/checkDraft.ts';
import { putEvidence } from '../check/evidenceState.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { Choice } from '../components/Choice.tsx';
import { ExactText } from '../components/ExactText.tsx';
import { ExactTextField } from '../components/ExactTextField.tsx';
import { Progress } from '../components/Progress.tsx';
import { useStore } from '../frame/createStore.ts';
import type { PageProps } from '../frame/PageProps.ts';
import { goTo } from '../frame/usePage.ts';
import { useTrouble } from '../frame/useTrouble.tsx';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import { AuditTrouble } from './AuditTrouble.tsx';
import { changeAudit, useAudit } from './audit.ts';
import { roster } from './auditLists.ts';
import { ListDrop } from './ListDrop.tsx';
import { ListSetup } from './ListSetup.tsx';
import styles from './WhoseIsIt.module.css';
import {
  cancelWhose,
  changeWhoseSignature,
  findOwner,
  forgetOwner,
  useWhose,
  type WhoseState,
} from './whose.ts';

const needs = ['email'] as const;

/** One signature and a roster: the person it belongs to. */
export function WhoseIsIt(props: PageProps) {
  const words = useWords();
  const { whose: texts, setup } = words.audit;
  const websiteId = useAudit('websiteId');
  const { signature, running, answer, trouble } = useWhose();
  const { source, preview, columns } = useStore(roster.store);
  const outcome = useRef<HTMLElement>(null);
  const finder = useRef<HTMLDivElement>(null);
  const { websites } = props;
  const website = websites.find(({ id }) => id === websiteId) ?? websites[0];

  // The button goes away with what it begins, and the focus must not go with it.
  const isRunning = running !== undefined;
  const wasRunning = useRef(isRunning);
  useEffect(() => {
    if (wasRunning.current === isRunning) return;
    wasRunning.current = isRunning;
    // What was cancelled leaves nothing to read; the button is back then.
    const isEmpty = outcome.current?.childElementCount === 0;
    const next = isEmpty ? finder.current?.querySelector('button') : outcome.current;
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  }, [isRunning]);

  const find = () => {
    if (website === undefined || source === undefined || preview === undefined || columns.email === null)
      return;
    const { format, encoding } = preview;
    void findOwner(
      {
        source: source.source,
        websiteId: website.id,
        format,
        encoding,
        columns: { email: columns.email, signature: null, time: null },
      },
      website.name,
    );
  };

  const { troubleOf, secretDialog } = useTrouble(props, website, find);
  if (website === undefined) return null;

  const why = (): string | undefined => {
    if (signature === '') return texts.needSignature;
    if (signature.length > longestAskedSignature) return texts.signatureTooLong;
    return columns.email === null ? setup.noEmail : undefined;
  };
  const refusal = why();
  // Of another signature or website it says nothing.
  const isAnswered = answer?.signature === signature && answer.websiteId === website.id;

  return (
    <div className={styles.whose}>
      <p className={styles.about}>{texts.about}</p>
      <div className={styles.ask}>
        <ExactTextField
          label={texts.signature}
          noun="signature"
          value={signature}
          onChange={changeWhoseSignature}
        />
        <Choice
          label={setup.website}
          options={websites}
          selected={website.id}
          onSelect={(id) => changeAudit({ websiteId: id })}
        />
      </div>
      {source === undefined ? (
        <ListDrop list={roster} kind="roster" />
      ) : (
        <ListSetup
          list={roster}
          needs={needs}
          onClose={() => {
            forgetOwner();
            void roster.close();
          }}
        />
      )}
      {source !== undefined && !isRunning && (
        <div ref={finder} className={styles.find}>
          <Button look="primary" isDisabled={refusal !== undefined} onPress={find}>
            {texts.find}
          </Button>
          <p role="status">{refusal}</p>
        </div>
      )}
      <section
        ref={outcome}
        tabIndex={-1}
        aria-label={texts.people}
        aria-busy={isRunning}
        className={styles.outcome}
      >
        {running !== undefined && (
          <div className={classes(shared.card, shared.running)}>
            <Progress
              label={texts.looking}
              done={running.rows}
              total={Math.max(running.rows, Math.round(running.rowsExpected ?? 0))}
            />
            <Button onPress={cancelWhose}>{words.common.cancel}</Button>
          </div>
        )}
        {trouble !== undefined && <AuditTrouble trouble={trouble} troubleOf={troubleOf} onRetry={find} />}
        {isAnswered && <People {...answer} />}
      </section>
      {secretDialog}
    </div>
  );
}

function People({ found, signature, websiteId, website }: NonNullable<WhoseState['answer']>) {
  const words = useWords();
  const { whose: texts } = words.audit;
  const { owners, rows, complete } = found;
  const open = (email: string) => {
    putEvidence(undefined);
    changeDraft({ websiteId, email, signature });
    goTo('check');
  };
  return (
    <div className={classes(shared.card, styles.people)}>
      <div role="status" className={styles.head}>
        <h2>{owners.length === 0 ? texts.nobody : texts.found({ count: owners.length })}</h2>
        {owners.length === 0 && <p>{texts.nobodyText({ people: rows, website })}</p>}
        {!complete && <p>{texts.incomplete}</p>}
      </div>
      <ol className={styles.owners}>
        {owners.map(({ line, email, causes }) => (
          <li key={`${line} ${causes.map(({ id }) => id).join()}`} className={styles.owner}>
            <div>
              <p className={styles.email}>
                <bdi>
                  <ExactText text={email} />
                </bdi>
              </p>
              {causes.length === 0 ? (
                <p>{texts.valid}</p>
              ) : (
                causes.map((finding) => <p key={finding.id}>{explainBriefly(finding, words).title}</p>)
              )}
              <p className={shared.note}>{texts.line({ line })}</p>
            </div>
            <Button
              look="quiet"
              aria-label={texts.openOf({ email: visibleText(email, 200) })}
              onPress={() => open(email)}
            >
              {texts.open}
            </Button>
          </li>
        ))}
      </ol>
      {owners.length >= mostOwners && <p className={shared.note}>{texts.more}</p>}
    </div>
  );
}
