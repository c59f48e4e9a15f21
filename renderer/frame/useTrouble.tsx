import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { WebsiteView } from '../../contracts/websites.ts';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { withoutFullStop } from '../components/withoutFullStop.ts';
import { KeychainCard } from '../websites/KeychainCard.tsx';
import type { CallError } from './call.ts';
import { errorWords } from './errorWords.ts';
import type { PageProps } from './PageProps.ts';
import { useWords } from './useWords.ts';

// Loaded when somebody opens it.
const SecretDialog = lazy(async () => ({
  default: (await import('../websites/SecretDialog.tsx')).SecretDialog,
}));

export interface SecretTrouble {
  /** Why nothing can be computed for the website, and what to do about it. */
  readonly troubleOf: (error: CallError) => ReactNode;
  /** Gives the website its key again. To be drawn where it outlives the trouble: a key that is being typed stays. */
  readonly secretDialog: ReactNode;
}

/**
 * What a page shows where the secret key of a website cannot be had. Trying again, or a key that was given, asks the keychain
 * and for the websites anew, and then `again`.
 */
export function useTrouble(
  { askKeychain, reloadWebsites }: Pick<PageProps, 'askKeychain' | 'reloadWebsites'>,
  website: WebsiteView | undefined,
  again: () => void,
): SecretTrouble {
  const [restoring, setRestoring] = useState(false);
  if (website === undefined) return { troubleOf: () => null, secretDialog: null };
  const retry = async () => {
    await askKeychain();
    await reloadWebsites();
    again();
  };
  return {
    troubleOf: (error) => (
      <Trouble error={error} website={website} onRetry={retry} onRestore={() => setRestoring(true)} />
    ),
    secretDialog: restoring && (
      <Suspense fallback={null}>
        <SecretDialog
          website={website}
          purpose="restoreSecret"
          onClose={() => setRestoring(false)}
          onSaved={retry}
        />
      </Suspense>
    ),
  };
}

interface TroubleProps {
  readonly error: CallError;
  readonly website: WebsiteView;
  readonly onRetry: () => Promise<void>;
  readonly onRestore: () => void;
}

function Trouble({ error, website, onRetry, onRestore }: TroubleProps) {
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
