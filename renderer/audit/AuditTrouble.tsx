import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { withoutFullStop } from '../components/withoutFullStop.ts';
import type { SecretTrouble } from '../frame/useTrouble.tsx';
import { useWords } from '../frame/useWords.ts';
import { AuditAgain } from './AuditAgain.tsx';
import type { AuditCallError } from './auditError.ts';
import { auditErrorWords } from './auditErrorWords.ts';

interface AuditTroubleProps extends Pick<SecretTrouble, 'troubleOf'> {
  readonly trouble: AuditCallError;
  /** Tries again what failed. */
  readonly onRetry: () => void;
}

/** Why an audit cannot be done, and what to do about it. */
export function AuditTrouble({ trouble, troubleOf, onRetry }: AuditTroubleProps) {
  const words = useWords();
  if (trouble.code === 'keychain' || trouble.code === 'secret-missing') return troubleOf(trouble);
  const { title, next } = auditErrorWords(words, trouble);
  return (
    <Notice
      title={withoutFullStop(title)}
      tone="caution"
      icon="warning"
      role="alert"
      actions={
        <AuditAgain error={trouble}>
          <Button onPress={onRetry}>{words.common.retry}</Button>
        </AuditAgain>
      }
    >
      <p>{next}</p>
    </Notice>
  );
}
