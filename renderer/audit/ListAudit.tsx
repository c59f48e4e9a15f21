import { type ComponentProps, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { WebsiteView } from '../../contracts/websites.ts';
import { auditWords } from '../../core/wording/auditWords.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { Choice } from '../components/Choice.tsx';
import { VisuallyHidden } from '../components/VisuallyHidden.tsx';
import { useStore } from '../frame/createStore.ts';
import type { PageProps } from '../frame/PageProps.ts';
import { useTrouble } from '../frame/useTrouble.tsx';
import { useWords } from '../frame/useWords.ts';
import { Icon, type IconName } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import { AuditTrouble } from './AuditTrouble.tsx';
import { changeAudit, closeAudit, startAudit, useAudit } from './audit.ts';
import type { AuditCallError } from './auditError.ts';
import { auditedList } from './auditLists.ts';
import styles from './ListAudit.module.css';
import { ListDrop } from './ListDrop.tsx';
import { ListSetup } from './ListSetup.tsx';
import { openList } from './openList.ts';
import { Result } from './Result.tsx';
import { Running } from './Running.tsx';

const needs = ['email', 'signature', 'time'] as const;

/** Beside a result: of the file that was to take its place. */
const isOfFile = ({ code }: AuditCallError): boolean => code.startsWith('file-');

/** A list comes in, is audited, and its result is looked at: one after the other in the same place. */
export function ListAudit(props: PageProps) {
  const words = useWords();
  const websiteId = useAudit('websiteId');
  const audit = useAudit('audit');
  const trouble = useAudit('trouble');
  const { source, preview, columns } = useStore(auditedList.store);
  const top = useRef<HTMLElement>(null);
  const { websites } = props;
  const website = websites.find(({ id }) => id === websiteId) ?? websites[0];

  // What had the focus is gone with every step, and the next one is read from its top.
  const step =
    audit === undefined ? (source === undefined ? 'drop' : 'setup') : audit.summary ? 'result' : 'run';
  const shown = useRef(step);
  // Before anybody can see the step: later, it would take the focus from whoever is already in it.
  useLayoutEffect(() => {
    if (step === shown.current) return;
    shown.current = step;
    top.current?.focus({ preventScroll: true });
    // What stands above the step is seen as well.
    top.current?.closest('main')?.scrollTo({ top: 0 });
  }, [step]);

  const start = () => {
    if (website === undefined || source === undefined || preview === undefined || columns.email === null)
      return;
    const { format, encoding } = preview;
    const { email, signature, time } = columns;
    const order = { source: source.source, websiteId: website.id, format, encoding };
    void startAudit(
      { ...order, columns: { email, signature, time } },
      { list: source.name, website: website.name },
    );
  };

  const retry = () => {
    if (audit === undefined) return start();
    return trouble !== undefined && isOfFile(trouble) ? openList() : closeAudit();
  };
  const { troubleOf, secretDialog } = useTrouble(
    props,
    websites.find(({ id }) => id === audit?.websiteId) ?? website,
    retry,
  );
  if (website === undefined) return null;

  const refusal = (): string | undefined => {
    const { setup } = words.audit;
    if (columns.email === null) return setup.noEmail;
    if (columns.signature === null) return setup.noSignature;
    return columns.email === columns.signature ? setup.sameColumn : undefined;
  };

  const content = (): ReactNode => {
    if (audit !== undefined) {
      return audit.summary === undefined ? (
        <Running audit={audit} />
      ) : (
        <Result audit={audit} summary={audit.summary} />
      );
    }
    const why = refusal();
    return (
      <>
        {source === undefined ? (
          <ListDrop list={auditedList} kind="list" />
        ) : (
          <ListSetup list={auditedList} needs={needs} onClose={auditedList.close} />
        )}
        <div className={styles.order}>
          <WebsiteChoice websites={websites} website={website} />
          {source !== undefined && (
            <div className={styles.start}>
              <StartButton isDisabled={why !== undefined} onPress={start} />
              <p role="status">{why}</p>
            </div>
          )}
        </div>
        {source === undefined && <AuditSteps />}
      </>
    );
  };

  return (
    <section
      ref={top}
      aria-label={words.audit.tabs.list}
      tabIndex={-1}
      className={classes(shared.stack, styles.steps)}
    >
      {trouble !== undefined && <AuditTrouble trouble={trouble} troubleOf={troubleOf} onRetry={retry} />}
      {content()}
      <div role="status">
        {audit?.summary?.complete === true && (
          <VisuallyHidden>
            {words.audit.result.announced} {auditWords(audit.summary, words).headline}
          </VisuallyHidden>
        )}
      </div>
      {secretDialog}
    </section>
  );
}

function StartButton(props: Pick<ComponentProps<typeof Button>, 'isDisabled' | 'onPress'>) {
  const words = useWords();
  return (
    <Button {...props} look="primary" isPending={useAudit('starting')}>
      {words.audit.setup.start}
    </Button>
  );
}

function WebsiteChoice({
  websites,
  website,
}: Pick<PageProps, 'websites'> & { readonly website: WebsiteView }) {
  const { setup } = useWords().audit;
  return (
    <Choice
      label={setup.website}
      options={websites}
      selected={website.id}
      onSelect={(websiteId) => changeAudit({ websiteId, trouble: undefined })}
    />
  );
}

const steps: readonly (readonly [IconName, 'sign' | 'explain' | 'summary'])[] = [
  ['verified', 'sign'],
  ['suspected', 'explain'],
  ['audit', 'summary'],
];

/** What will happen to a list, before there is one. */
function AuditSteps() {
  const { drop } = useWords().audit;
  return (
    <div className={styles.about}>
      <ol aria-label={drop.steps.label}>
        {steps.map(([icon, step]) => (
          <li key={step}>
            <Icon name={icon} />
            <p>{drop.steps[step]}</p>
          </li>
        ))}
      </ol>
      <p className={classes(shared.note, styles.stays)}>
        <Icon name="lock" size={16} />
        {drop.stays}
      </p>
    </div>
  );
}
