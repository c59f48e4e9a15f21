import { useCallback, useEffect, useState } from 'react';
import type { KeychainState } from '../../contracts/keychain.ts';

/** The state of the OS keychain, asked for at start and on demand; `undefined` until the first answer. */
export function useKeychain(): readonly [KeychainState | undefined, () => Promise<void>] {
  const [state, setState] = useState<KeychainState>();
  const ask = useCallback(async () => {
    try {
      setState(await window.countersign.keychain.state());
    } catch {
      setState({ state: 'damaged', message: 'The keychain could not be asked.' });
    }
  }, []);
  useEffect(() => {
    void ask();
  }, [ask]);
  return [state, ask];
}
