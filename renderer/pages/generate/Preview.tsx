import { Fragment } from 'react';
import { emailProblemWords } from '../../../core/generate/emailProblemWords.ts';
import type { GeneratePolicyView, GeneratePreview } from '../../../ipc/schema.ts';
import { classes } from '../../classes.ts';
import { Button } from '../../components/Button.tsx';
import { ShortList } from '../../components/ShortList.tsx';
import { Icon } from '../../icons/Icon.tsx';
import { addresses } from '../../words/addresses.ts';
import { plural } from '../../words/plural.ts';
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
function standing({ count, outside }: GeneratePreview, rule: GeneratePolicyView['rule']): string {
  if (outside === 0) return count === 1 ? 'It is a test address.' : 'All are test addresses.';
  const beyond = `${outside.toLocaleString('en-GB')} of these ${outside === 1 ? 'is no test address' : 'are no test addresses'}`;
  const subject = count === 1 ? 'It is no test address' : beyond;
  return rule === 'test-addresses-only'
    ? `${subject}, and your administrator allows no others.`
    : `${subject}: you will be asked first.`;
}

/** What a list or pattern gives: how many, the first of them, and what is odd about it, line by line. */
export function Preview({ preview, policy, onEdit }: PreviewProps) {
  const emails = preview?.emails.slice(0, fewEmails) ?? [];
  return (
    <div className={styles.preview}>
      <div role="status" className={styles.words}>
        {preview !== undefined && (
          <p>
            <strong>{addresses(preview.count)}</strong>
            {emails.length > 0 && (
              <>
                {preview.count > emails.length ? ', first: ' : ': '}
                {emails.map((email, index) => (
                  <Fragment key={email}>
                    <span className={styles.email}>
                      <code>{email.length > 80 ? `${email.slice(0, 80)}…` : email}</code>
                      {index < emails.length - 1 && ','}
                    </span>{' '}
                  </Fragment>
                ))}
                {preview.count > emails.length && '…'}
              </>
            )}
          </p>
        )}
        {preview !== undefined && preview.count > 0 && policy !== undefined && policy.rule !== 'never' && (
          <p className={classes(styles.standing, preview.outside > 0 && styles.outside)}>
            <Icon name={preview.outside > 0 ? 'warning' : 'proven'} size={16} />
            <span>{standing(preview, policy.rule)}</span>
          </p>
        )}
      </div>
      {policy !== undefined && (
        <Button look="quiet" onPress={onEdit}>
          Test addresses
        </Button>
      )}
      {preview !== undefined && preview.problemCount > 0 && (
        <div className={styles.problems}>
          <p className={styles.title}>
            <Icon name="warning" size={16} />
            {plural(preview.problemCount, 'problem')}
          </p>
          <ShortList
            label="problems"
            items={preview.problems.map(emailProblemWords)}
            count={preview.problemCount}
          />
        </div>
      )}
    </div>
  );
}
