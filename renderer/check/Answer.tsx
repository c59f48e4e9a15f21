import { type ReactNode, useState } from 'react';
import type { VerdictView } from '../../contracts/check.ts';
import type { PasteView } from '../../contracts/evidence.ts';
import type { WebsiteView } from '../../contracts/websites.ts';
import type { Diagnosis } from '../../core/diagnosis/Diagnosis.ts';
import { meantWebsite } from '../../core/wording/meantWebsite.ts';
import type { Obstacle } from '../../core/wording/obstacleTo.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import styles from './Answer.module.css';
import { CheckReport } from './CheckReport.tsx';
import { CustomerWords } from './CustomerWords.tsx';
import { Findings } from './Findings.tsx';
import { FixAsCode } from './FixAsCode.tsx';
import { FollowGuide } from './FollowGuide.tsx';
import { findingKind } from './findingKind.ts';
import { MeantWebsite } from './MeantWebsite.tsx';
import { Outcome } from './Outcome.tsx';
import { StillUnverified } from './StillUnverified.tsx';
import { Unknown } from './Unknown.tsx';
import type { CheckInput } from './useCheck.ts';

interface AnswerProps {
  readonly input: CheckInput;
  readonly website: WebsiteView;
  readonly websites: readonly WebsiteView[];
  readonly verdict: VerdictView['verdict'];
  /** Absent while it is looked for. */
  readonly diagnosis: Diagnosis | undefined;
  /** How many secret keys a search has, and the fingerprint of the website's own. */
  readonly keys: { readonly secretKeys: number; readonly fingerprint: string | undefined };
  /** What the pasted text shows by itself. */
  readonly evidence: PasteView['findings'];
  /** Whether the pasted text names this website: then it was not chosen by mistake. */
  readonly isNamed: boolean;
  /** What keeps even a valid signature from its checkmark. */
  readonly obstacle: Obstacle | undefined;
  readonly onAddWebsite: () => void;
  /** Stands in for the reasons when they cannot be had. */
  readonly trouble: ReactNode;
}

/** Of no signature it is known at once; what else is seen comes with the diagnosis, whose code the window has not. */
const unsigned: Diagnosis['causes'] = [{ id: 'signature-missing', detail: {} }];

/** The outcome, and below it, as soon as they are found, the reasons and what to do. */
export function Answer(props: AnswerProps) {
  const { input, website, verdict, diagnosis, keys, evidence, obstacle, trouble } = props;
  const words = useWords();
  const { email, signature } = input;
  const [reporting, setReporting] = useState(false);
  return (
    <div className={classes(shared.stack, styles.answer)}>
      <Outcome
        outcome={diagnosis ?? { verdict, causes: signature === '' ? unsigned : [] }}
        obstacle={obstacle}
        actions={
          diagnosis !== undefined && (
            <Button look="quiet" onPress={() => setReporting(true)}>
              <Icon name="copy" size={16} />
              {words.audit.report.open}
            </Button>
          )
        }
      />
      {reporting && diagnosis !== undefined && (
        <CheckReport
          content={{ website: website.name, email, signature, diagnosis, evidence, obstacle, ...keys }}
          onClose={() => setReporting(false)}
        />
      )}
      {trouble}
      {diagnosis === undefined ? (
        !trouble && <Looking />
      ) : (
        <Reasons {...props} diagnosis={diagnosis} obstacle={obstacle} />
      )}
    </div>
  );
}

function Looking() {
  const { check } = useWords();
  return (
    <p className={classes(shared.appearing, styles.looking)}>
      <Icon name="suspected" size={18} />
      {check.answer.looking}
    </p>
  );
}

interface ReasonsProps
  extends Pick<
    AnswerProps,
    'input' | 'website' | 'websites' | 'keys' | 'evidence' | 'isNamed' | 'onAddWebsite'
  > {
  readonly diagnosis: Diagnosis;
  readonly obstacle: Obstacle | undefined;
}

function Reasons(props: ReasonsProps) {
  const { diagnosis, obstacle, input, website, websites, keys, evidence, isNamed, onAddWebsite } = props;
  const { email, signature } = input;
  const meantName = isNamed ? undefined : meantWebsite(diagnosis);
  const meant = websites.find(({ name }) => name === meantName);
  const exposed = evidence.some(({ id }) => findingKind(id) === 'exposure');
  const forCustomer = <CustomerWords diagnosis={diagnosis} exposed={exposed} obstacle={obstacle} />;
  const guide = (
    <FollowGuide
      email={email}
      signature={signature}
      verdict={diagnosis.verdict}
      websiteId={website.websiteId}
    />
  );
  if (diagnosis.status === 'match') {
    return (
      <>
        {/* Nobody has the checkmark that could be missing. */}
        {obstacle === 'no-address' ? guide : <StillUnverified>{guide}</StillUnverified>}
        {forCustomer}
      </>
    );
  }
  return (
    <>
      {meant !== undefined && <MeantWebsite website={meant} />}
      {diagnosis.status === 'unknown' ? (
        <Unknown ruled={{ ...diagnosis, ...keys }} onAddWebsite={onAddWebsite} />
      ) : (
        <Findings
          diagnosis={{ ...diagnosis, status: diagnosis.status }}
          email={email}
          website={website.name}
          signature={signature}
        />
      )}
      {forCustomer}
      <FixAsCode diagnosis={diagnosis} />
      {guide}
    </>
  );
}
