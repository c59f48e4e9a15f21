import { type ReactNode, type SubmitEvent, useState } from 'react';
import type { ServiceError } from '../../contracts/ServiceError.ts';
import type { Result } from '../../core/Result.ts';
import { ErrorText } from '../components/ErrorText.tsx';
import { type CallError, call } from './call.ts';
import { type ErrorField, errorWords } from './errorWords.ts';
import { useWords } from './useWords.ts';

interface Saving<T> {
  /** Whether what was typed can be sent at all. */
  readonly ready: boolean;
  readonly send: () => Promise<Result<T, ServiceError>>;
  readonly onSaved: (value: T) => Promise<void>;
}

/**
 * Saving a form once: what was typed stays until it is saved, and an error is shown at the control it is about, or
 * (as `error`) for the form as a whole.
 */
export function useSave<T>({ ready, send, onSaved }: Saving<T>) {
  const words = useWords();
  const [saving, setSaving] = useState(false);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<CallError>();

  const save = async (event?: SubmitEvent) => {
    event?.preventDefault();
    setTried(true);
    if (!ready || saving) return;
    setSaving(true);
    setError(undefined);
    const answer = await call(send());
    if (answer.ok) await onSaved(answer.value);
    else setError(answer.error);
    setSaving(false);
  };

  const said = error === undefined ? undefined : errorWords(words, error);
  /** What is wrong with one control, as the services said it, or because its name is empty. */
  const fieldError = (field: ErrorField, empty?: 'empty' | undefined): ReactNode => {
    const shown = empty === undefined ? said : errorWords(words, { code: 'name-refused', reason: empty });
    return shown?.field === field ? <ErrorText {...shown} /> : undefined;
  };

  return {
    save,
    saving,
    tried,
    error: said?.field === undefined || said.field === 'secret' ? error : undefined,
    fieldError,
  };
}
