import type { WebsiteView } from '../../contracts/websites.ts';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { withoutFullStop } from '../components/withoutFullStop.ts';
import { KeychainCard } from '../websites/KeychainCard.tsx';
import type { CallError } from './call.ts';
import { errorWords } from './errorWords.ts';
import { useWords } from './useWords.ts';

interface TroubleProps {
  readonly error: CallError;
  readonly website: WebsiteView;
  readonly onRetry: () => Promise<void>;
  readonly onRestore: () => void;
}

/** Why nothing can be computed for a website, and what to do about it. */
export function Trouble({ error, website, onRetry, onRestore }: TroubleProps) {
  const words = useWords();
  const restore = words.websites.actions.restoreSecret.label;
  const canRestore = website.secret.kind !== 'example';
  if (error.code === 'keychain') {
    return (
      <KeychainCard
        trouble={error.trouble}
        onRetry={onRetry}
        advice={canRestore ? words.keychain.untilThen.enterForSession : undefined}
        action={canRestore && <Button onPress={onRestore}>{restore}</Button>}
      />
    );
  }
  const { title, next } = errorWords(words, error);
  return (
    <Notice
      title={withoutFullStop(title)}
      tone="caution"
      icon={error.code === 'secret-missing' ? 'key' : 'warning'}
      role="alert"
      actions={
        <>
          {error.code === 'secret-missing' && canRestore && (
            <Button look="primary" onPress={onRestore}>
              {restore}
            </Button>
          )}
          <Button onPress={onRetry}>{words.common.retry}</Button>
        </>
      }
    >
      <p>{next}</p>
    </Notice>
  );
}
