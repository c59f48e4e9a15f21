import { Button } from '../components/Button.tsx';
import { type CallError, call } from '../frame/call.ts';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';

interface RevealButtonProps {
  /** Whose valid signature. */
  readonly of: { readonly websiteId: string; readonly email: string };
  readonly isRevealed: boolean;
  readonly isDisabled: boolean;
  /** Given the valid signature, or nothing where it is hidden again. */
  readonly onReveal: (signature: string | undefined) => void;
  readonly onError: (error: CallError | undefined) => void;
}

/** Asks the main process for the valid signature, which asks the person where it is not a test address; or hides it. */
export function RevealButton({ of, isRevealed, isDisabled, onReveal, onError }: RevealButtonProps) {
  const { comparison } = useWords().check;

  const toggle = async () => {
    if (isRevealed) return onReveal(undefined);
    const answer = await call(window.countersign.check.reveal(of));
    onReveal(answer.ok ? answer.value : undefined);
    onError(answer.ok || answer.error.code === 'cancelled' ? undefined : answer.error);
  };

  return (
    <Button look="quiet" isDisabled={isDisabled} onPress={toggle}>
      <Icon name={isRevealed ? 'eye-off' : 'eye'} size={16} />
      {isRevealed ? comparison.hide : comparison.reveal}
    </Button>
  );
}
