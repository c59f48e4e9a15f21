import { useEffect, useRef, useState } from 'react';
import type { Result } from '../../core/Result.ts';
import type { CheckView } from '../../ipc/schema.ts';
import { type CallError, call } from './call.ts';

export interface CheckInput {
  readonly websiteId: string;
  readonly email: string;
  readonly signature: string;
  /** Changes when the same texts must be checked again: another secret, a retry. */
  readonly revision: string;
  /** The draft's: which website and email this is about. */
  readonly identity: number;
}

export interface CheckAnswer {
  readonly input: CheckInput;
  readonly result: Result<CheckView, CallError>;
}

/** Milliseconds without a keystroke before a check starts: typing does not pile up work, a paste feels instant. */
const pause = 80;

const same = (a: CheckInput, b: CheckInput): boolean =>
  a.websiteId === b.websiteId &&
  a.revision === b.revision &&
  a.email === b.email &&
  a.signature === b.signature;

/**
 * Checks whenever the input changes. While the next answer is under way the previous one stays and `stale` is
 * true; an answer that a newer input has overtaken is dropped.
 */
export function useCheck(input: CheckInput | undefined): {
  readonly answer: CheckAnswer | undefined;
  readonly stale: boolean;
} {
  const [answer, setAnswer] = useState<CheckAnswer>();
  const latest = useRef<CheckInput>(undefined);
  const held = latest.current;
  const current = input !== undefined && held !== undefined && same(held, input) ? held : input;
  latest.current = current;

  useEffect(() => {
    if (current === undefined) return setAnswer(undefined);
    let overtaken = false;
    const timer = setTimeout(async () => {
      const { websiteId, email, signature } = current;
      const result = await call(window.countersign.check.run({ websiteId, email, signature }));
      const cancelled = !result.ok && result.error.code === 'cancelled';
      if (!overtaken && !cancelled) setAnswer({ input: current, result });
    }, pause);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [current]);

  return { answer: current === undefined ? undefined : answer, stale: answer?.input !== current };
}
