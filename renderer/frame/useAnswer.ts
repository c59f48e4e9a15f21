import { useCallback, useEffect, useState } from 'react';
import type { Result } from '../../core/Result.ts';
import { type CallFailed, call } from './call.ts';

/**
 * What a call answers, and a way to ask again. `key` is what the answer depends on; the previous answer stays until
 * there is a new one.
 */
export function useAnswer<T, E>(
  ask: () => Promise<Result<T, E>>,
  key: string,
): readonly [Result<T, E | CallFailed> | undefined, () => void] {
  const [answer, setAnswer] = useState<Result<T, E | CallFailed>>();
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for everything that `ask` uses
  useEffect(() => {
    let overtaken = false;
    call(ask()).then((next) => {
      if (!overtaken) setAnswer(next);
    });
    return () => {
      overtaken = true;
    };
  }, [key, times]);
  return [answer, useCallback(() => setTimes((count) => count + 1), [])];
}
