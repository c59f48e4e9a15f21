import { type ReactNode, useState } from 'react';
import type { KeychainTrouble } from '../../contracts/keychain.ts';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { useWords } from '../frame/useWords.ts';
import { keychainWords } from './keychainWords.ts';

interface KeychainCardProps {
  readonly trouble: KeychainTrouble;
  readonly onRetry: () => Promise<void>;
  /** What else can be done where the card stands. */
  readonly advice?: string | undefined;
  /** A button for that. */
  readonly action?: ReactNode;
  readonly level?: 2 | 3;
}

/** Why the keychain cannot be used, what to do, and a way to try again. */
export function KeychainCard({ trouble, onRetry, advice, action, level = 2 }: KeychainCardProps) {
  const [trying, setTrying] = useState(false);
  const words = useWords();
  const { title, happened, steps } = keychainWords(words, trouble);
  const retry = async () => {
    setTrying(true);
    await onRetry();
    setTrying(false);
  };
  return (
    <Notice
      title={title}
      tone="caution"
      icon="lock"
      level={level}
      actions={
        <>
          <Button isPending={trying} onPress={retry}>
            {words.common.retry}
          </Button>
          {action}
        </>
      }
    >
      <p>{happened}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {advice !== undefined && <p>{advice}</p>}
    </Notice>
  );
}
