import { ErrorText } from '../../components/ErrorText.tsx';
import { KeychainCard } from '../../components/KeychainCard.tsx';
import type { CallError } from '../../state/call.ts';
import { errorWords } from '../../words/errorWords.ts';
import styles from './form.module.css';

interface SaveErrorProps {
  readonly error: CallError | undefined;
  readonly onRetry: () => Promise<void>;
}

/** Why a form could not be saved; for the keychain with all its advice. */
export function SaveError({ error, onRetry }: SaveErrorProps) {
  return (
    <div role="alert">
      {error?.code === 'keychain' ? (
        <KeychainCard trouble={error.trouble} onRetry={onRetry} sessionChoice level={3} />
      ) : (
        error !== undefined && (
          <p className={styles.error}>
            <ErrorText {...errorWords(error)} />
          </p>
        )
      )}
    </div>
  );
}
