import { useState } from 'react';
import type { WebsiteView } from '../../contracts/websites.ts';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { withoutFullStop } from '../components/withoutFullStop.ts';
import type { PageProps } from '../frame/PageProps.ts';
import { Trouble } from '../frame/Trouble.tsx';
import { useWords } from '../frame/useWords.ts';
import { SecretDialog } from '../websites/SecretDialog.tsx';
import { AuditAgain } from './AuditAgain.tsx';
import type { AuditCallError } from './auditError.ts';
import { auditErrorWords } from './auditErrorWords.ts';

interface AuditTroubleProps extends PageProps {
  readonly trouble: AuditCallError;
  readonly website: WebsiteView;
  /** Tries again what failed. */
  readonly onRetry: () => void;
}

/** Why an audit cannot be done, and what to do about it. */
export function AuditTrouble({ trouble, website, onRetry, reloadWebsites, askKeychain }: AuditTroubleProps) {
  const words = useWords();
  const [restoring, setRestoring] = useState(false);
  const retry = async () => {
    await askKeychain();
    await reloadWebsites();
    onRetry();
  };
  if (trouble.code === 'keychain' || trouble.code === 'secret-missing') {
    return (
      <>
        <Trouble error={trouble} website={website} onRetry={retry} onRestore={() => setRestoring(true)} />
        {restoring && (
          <SecretDialog
            website={website}
            purpose="restoreSecret"
            onClose={() => setRestoring(false)}
            onSaved={retry}
          />
        )}
      </>
    );
  }
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
