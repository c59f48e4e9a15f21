import { Fragment } from 'react';
import type { GeneratePolicyView, GeneratePreview } from '../../contracts/generate.ts';
import { emailProblemWords } from '../../core/generate/emailProblemWords.ts';
import type { Words } from '../../locales/Words.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { FormattedMessage } from '../components/FormattedMessage.tsx';
import { ShortList } from '../components/ShortList.tsx';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import styles from './Preview.module.css';

interface PreviewProps {
  /** `undefined` when nothing was typed, and until the first answer. */
  readonly preview: GeneratePreview | undefined;
  readonly policy: GeneratePolicyView | undefined;
  /** Opens the test addresses. */
  readonly onEdit: () => void;
}

const fewEmails = 3;

/** Whether what was typed may be generated, in one sentence. */
function standing(
  { generate: { preview: words } }: Words,
  { count, outside }: GeneratePreview,
  rule: GeneratePolicyView['rule'],
): string {
  if (outside === 0) return count === 1 ? words.isTest : words.allTest;
  if (rule === 'test-addresses-only')
    return count === 1 ? words.isForbidden : words.forbidden({ count: outside });
  return count === 1 ? words.isOutside : words.outside({ count: outside });
}

/** What a list or pattern gives: how many, the first of them, and what is odd about it, line by line. */
export function Preview({ preview, policy, onEdit }: PreviewProps) {
  const all = useWords();
  const words = all.generate.preview;
  const emails = preview?.emails.slice(0, fewEmails) ?? [];
  return (
    <div className={styles.preview}>
      <div role="status" className={styles.words}>
        {preview !== undefined && (
          <p>
            <FormattedMessage
              text={
                emails.length === 0
                  ? ({ count }) => count
                  : preview.count > emails.length
                    ? words.first
                    : words.all
              }
              slots={{
                count: <strong>{words.count({ count: preview.count })}</strong>,
                emails: emails.map((email, index) => (
                  <Fragment key={email}>
                    <span className={styles.email}>
                      <code>{email.length > 80 ? `${email.slice(0, 80)}…` : email}</code>
                      {index < emails.length - 1 && ','}
                    </span>{' '}
                  </Fragment>
                )),
              }}
            />
          </p>
        )}
        {preview !== undefined && preview.count > 0 && policy !== undefined && policy.rule !== 'never' && (
          <p className={classes(styles.standing, preview.outside > 0 && styles.outside)}>
            <Icon name={preview.outside > 0 ? 'warning' : 'proven'} size={16} />
            <span>{standing(all, preview, policy.rule)}</span>
          </p>
        )}
      </div>
      {policy !== undefined && (
        <Button look="quiet" onPress={onEdit}>
          {words.testAddresses}
        </Button>
      )}
      {preview !== undefined && preview.problemCount > 0 && (
        <div className={styles.problems}>
          <p className={styles.title}>
            <Icon name="warning" size={16} />
            {words.problems({ count: preview.problemCount })}
          </p>
          <ShortList
            label={words.problemList}
            all={words.allProblems}
            fewer={words.fewerProblems}
            items={preview.problems.map((problem) => emailProblemWords(all, problem))}
            count={preview.problemCount}
          />
        </div>
      )}
    </div>
  );
}
