import { useState } from 'react';
import type { WebsiteView } from '../../../contracts/websites.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import type { AuditCallError } from '../../state/auditError.ts';
import { useWords } from '../../state/useWords.ts';
import { auditErrorWords } from '../../words/auditErrorWords.ts';
import { withoutFullStop } from '../../words/withoutFullStop.ts';
import { SecretDialog } from '../dialogs/SecretDialog.tsx';
import type { PageProps } from '../PageProps.ts';
import { Trouble } from '../Trouble.tsx';

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
      actions={<Button onPress={onRetry}>{words.common.retry}</Button>}
    >
      <p>{next}</p>
    </Notice>
  );
}
