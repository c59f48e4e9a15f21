import { useCallback, useEffect, useState } from 'react';
import type { WebsiteView } from '../../contracts/websites.ts';
import { type CallError, call } from '../frame/call.ts';

export type Websites =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: CallError }
  | { readonly kind: 'ready'; readonly list: readonly WebsiteView[] };

/** The stored websites, and a way to read them again; the list stays while that happens. */
export function useWebsites(): readonly [Websites, () => Promise<void>] {
  const [websites, setWebsites] = useState<Websites>({ kind: 'loading' });
  const reload = useCallback(async () => {
    const answer = await call(window.countersign.websites.list());
    setWebsites(answer.ok ? { kind: 'ready', list: answer.value } : { kind: 'failed', error: answer.error });
  }, []);
  useEffect(() => {
    void reload();
  }, [reload]);
  return [websites, reload];
}
