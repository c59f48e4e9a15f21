import { useEffect, useState } from 'react';
import type { CheckContext } from '../../contracts/check.ts';
import type { KeylessDiagnosis } from '../../core/diagnosis/KeylessDiagnosis.ts';
import { misplacedIn } from '../../core/evidence/misplacedIn.ts';
import type { Result } from '../../core/Result.ts';
import { explainBriefly } from '../../core/wording/explainBriefly.ts';
import type { Obstacle } from '../../core/wording/obstacleTo.ts';
import { outcomeWords } from '../../core/wording/outcomeWords.ts';
import { visibleText } from '../../core/wording/visibleText.ts';
import type { Words } from '../../locales/Words.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { CopyButton } from '../components/CopyButton.tsx';
import { ErrorText } from '../components/ErrorText.tsx';
import { VisuallyHidden } from '../components/VisuallyHidden.tsx';
import { type CallError, call } from '../frame/call.ts';
import { errorWords } from '../frame/errorWords.ts';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import styles from './Answer.module.css';
import { Card } from './Card.tsx';
import { FindingCard } from './FindingCard.tsx';
import outcome from './Outcome.module.css';
import { Outcome } from './Outcome.tsx';
import unknown from './Unknown.module.css';

/** Milliseconds without a keystroke before it is looked at. */
const pause = 80;
/** In UTF-16 code units. */
const longestEmail = 320;

interface KeylessAnswerProps {
  readonly email: string;
  readonly signature: string;
  readonly context: CheckContext | undefined;
  readonly obstacle: Obstacle | undefined;
  /** Takes in a secret key, with which everything can be told. */
  readonly onAddWebsite: () => void;
}

/** What can be told of an email and its signature without any secret key, what cannot, and whom to ask for the key. */
export function KeylessAnswer({ email, signature, context, obstacle, onAddWebsite }: KeylessAnswerProps) {
  const words = useWords();
  const [answer, setAnswer] = useState<Result<KeylessDiagnosis, CallError>>();
  useEffect(() => {
    let overtaken = false;
    const timer = setTimeout(async () => {
      const asked = { email, signature, ...(context === undefined ? {} : { context }) };
      const told = await call(window.countersign.check.withoutKey(asked));
      if (!overtaken) setAnswer(told);
    }, pause);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [email, signature, context]);
  const told = answer?.ok === true ? answer.value : undefined;
  // The question names the person, in whichever field the email stands.
  const misplaced = misplacedIn({ email, signature });
  return (
    <div className={classes(shared.stack, styles.answer)}>
      {answer === undefined && (
        <p className={classes(shared.appearing, styles.looking)}>{words.check.answer.looking}</p>
      )}
      {answer?.ok === false && <ErrorText {...errorWords(words, answer.error)} />}
      {told !== undefined && <Told told={told} obstacle={obstacle} />}
      <WhatIsMissing
        email={misplaced !== undefined && 'right' in misplaced ? misplaced.right.email : email}
        onAddWebsite={onAddWebsite}
      />
      <div role="status">
        <VisuallyHidden>{told && outcomeOf(told, words, obstacle).heading}</VisuallyHidden>
      </div>
    </div>
  );
}

const outcomeOf = (
  { verdict, causes }: KeylessDiagnosis,
  words: Words,
  obstacle: Obstacle | undefined,
): { readonly heading: string } =>
  verdict === 'open' ? words.check.keyless.open : outcomeWords({ verdict, causes }, words, obstacle);

interface ToldProps {
  readonly told: KeylessDiagnosis;
  readonly obstacle: Obstacle | undefined;
}

function Told({ told: { verdict, status, causes }, obstacle }: ToldProps) {
  const words = useWords();
  const { open } = words.check.keyless;
  return (
    <>
      {verdict === 'open' ? (
        <div className={classes(outcome.outcome, outcome.open)}>
          <Icon name="suspected" size={28} />
          <div className={outcome.words}>
            <p className={outcome.verdict}>{open.verdict}</p>
            <h2 className={shared.headline}>{open.heading}</h2>
            <p>{open.meaning}</p>
          </div>
        </div>
      ) : (
        <Outcome outcome={{ verdict, causes }} obstacle={obstacle} />
      )}
      {status !== 'match' &&
        status !== 'unknown' &&
        causes.map((cause, index) => (
          <FindingCard
            key={cause.id}
            finding={explainBriefly(cause, words)}
            place={causes.length > 1 ? index + 1 : undefined}
            status={status}
            open={index === 0}
          />
        ))}
    </>
  );
}

/** What only the key can tell, and a text that asks for it. */
function WhatIsMissing({ email, onAddWebsite }: Pick<KeylessAnswerProps, 'email' | 'onAddWebsite'>) {
  const words = useWords();
  const { cannotHeading, cannot, add, askHeading, copyAsk, ask } = words.check.keyless;
  const question = ask({ email: visibleText(email, longestEmail) });
  return (
    <Card title={cannotHeading}>
      <ul>
        {cannot.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <div>
        <Button onPress={onAddWebsite}>{add}</Button>
      </div>
      <div className={unknown.ask}>
        <h4>{askHeading}</h4>
        <CopyButton label={words.common.copy} name={copyAsk} text={() => question} />
      </div>
      <p className={classes(shared.soft, unknown.question)}>{question}</p>
    </Card>
  );
}
