import { useState } from 'react';
import type { KeychainTrouble } from '../../ipc/schema.ts';
import { keychainWords } from '../words/keychainWords.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

interface KeychainCardProps {
  readonly trouble: KeychainTrouble;
  readonly onRetry?: () => Promise<void>;
  /** Whether the person can choose here to keep a secret for this session only. */
  readonly sessionChoice?: boolean;
  readonly level?: 2 | 3;
}

/** Why the keychain cannot be used, what to do, and a way to try again. */
export function KeychainCard({ trouble, onRetry, sessionChoice = false, level = 2 }: KeychainCardProps) {
  const [trying, setTrying] = useState(false);
  const { title, happened, steps } = keychainWords(trouble);
  const retry = async () => {
    setTrying(true);
    await onRetry?.();
    setTrying(false);
  };
  return (
    <Notice
      title={title}
      tone="caution"
      icon="lock"
      level={level}
      actions={
        onRetry && (
          <Button isPending={trying} onPress={retry}>
            {trying ? 'Trying' : 'Retry'}
          </Button>
        )
      }
    >
      <p>{happened}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        {sessionChoice
          ? 'Or tick “Keep for this session only” below and save.'
          : 'Until then you can add a website whose secret key is kept for this session only.'}
      </p>
    </Notice>
  );
}
