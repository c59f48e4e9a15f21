import type { GeneratePolicyView, GeneratePreview } from '../../contracts/generate.ts';
import { emailProblemWords } from '../../core/generate/emailProblemWords.ts';
import type { Words } from '../../locales/Words.ts';
import { classes } from '../classes.ts';
import { Button } from '../components/Button.tsx';
import { ExactText } from '../components/ExactText.tsx';
import { ShortList } from '../components/ShortList.tsx';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import styles from './Preview.module.css';

interface PreviewProps {
  /** `undefined` when nothing was typed, and until the first answer. */
  readonly preview: GeneratePreview | undefined;
  readonly policy: GeneratePolicyView | undefined;
  /** Opens the test addresses. */
  readonly onEdit: () => void;
}

/** Lines of emails; where there are more, the last one says how many. */
const emailLines = 3;

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

/**
 * What a list or pattern gives: how many, what is odd about it line by line, and the first of them. It has its place
 * before there is anything to show, and scrolls where there is much: what is below it never moves.
 */
export function Preview({ preview, policy, onEdit }: PreviewProps) {
  const all = useWords();
  const words = all.generate.preview;
  const count = preview?.count ?? 0;
  const emails = preview?.emails.slice(0, count > emailLines ? emailLines - 1 : emailLines) ?? [];
  return (
    <div className={styles.preview}>
      {/* Only what changes is said, not the button. */}
      <div role="status" aria-atomic="false">
        <div className={classes(shared.ends, styles.head)}>
          <strong>{preview === undefined ? words.nothingYet : words.count({ count })}</strong>
          {policy !== undefined && (
            <Button look="quiet" onPress={onEdit}>
              {words.testAddresses}
            </Button>
          )}
        </div>
        {preview === undefined && <p className={styles.quiet}>{words.shownHere}</p>}
        {preview !== undefined && count > 0 && policy !== undefined && policy.rule !== 'never' && (
          <p className={classes(styles.standing, preview.outside > 0 ? styles.outside : styles.quiet)}>
            <Icon name={preview.outside > 0 ? 'warning' : 'proven'} size={16} />
            <span>{standing(all, preview, policy.rule)}</span>
          </p>
        )}
      </div>
      {preview !== undefined && preview.problemCount > 0 && (
        <div className={styles.problems}>
          <p className={classes(styles.standing, styles.outside)}>
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
      {emails.length > 0 && (
        <ul aria-label={words.first} className={styles.emails}>
          {emails.map((email) => (
            <li key={email} className={shared.code}>
              <ExactText text={email} />
            </li>
          ))}
          {count > emails.length && (
            <li className={styles.quiet}>{all.components.andMore({ count: count - emails.length })}</li>
          )}
        </ul>
      )}
    </div>
  );
}
