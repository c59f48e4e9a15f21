import { useEffect, useRef } from 'react';
import { ErrorText } from '../components/ErrorText.tsx';
import shared from '../shared.module.css';
import { KeychainCard } from '../websites/KeychainCard.tsx';
import type { CallError } from './call.ts';
import { errorWords } from './errorWords.ts';
import styles from './form.module.css';
import { useWords } from './useWords.ts';

interface SaveErrorProps {
  readonly error: CallError | undefined;
  readonly onRetry: () => Promise<void>;
  /** Whether the form lets the person keep the secret key for this session only. */
  readonly sessionChoice?: boolean;
}

/** Why a form could not be saved; for the keychain with all its advice. */
export function SaveError({ error, onRetry, sessionChoice = false }: SaveErrorProps) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error !== undefined) place.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  if (error === undefined) return null;
  return (
    <div role="alert" ref={place} className={styles.place}>
      {error.code === 'keychain' ? (
        <KeychainCard
          trouble={error.trouble}
          onRetry={onRetry}
          advice={sessionChoice ? words.keychain.untilThen.saveForSession : undefined}
          level={3}
        />
      ) : (
        <p className={shared.error}>
          <ErrorText {...errorWords(words, error)} />
        </p>
      )}
    </div>
  );
}
