import { useEffect, useRef, useState } from 'react';
import type { CheckContext, VerdictView } from '../../contracts/check.ts';
import type { Diagnosis } from '../../core/diagnosis/Diagnosis.ts';
import { ok, type Result } from '../../core/Result.ts';
import { type CallError, call } from '../frame/call.ts';

export interface CheckInput {
  readonly websiteId: string;
  readonly email: string;
  readonly signature: string;
  /** Changes when the same texts must be checked again: another secret, a retry. */
  readonly revision: string;
  /** The draft's: which website and email this is about. */
  readonly identity: number;
  /** Who else was seen with the email. Compared by identity. */
  readonly context?: CheckContext;
}

export interface CheckAnswer {
  readonly input: CheckInput;
  readonly verdict: Result<VerdictView, CallError>;
  /** The reasons; absent while they are looked for. */
  readonly diagnosis: Result<Diagnosis, CallError> | undefined;
  /** Of the website's secret key that they were looked for with. */
  readonly fingerprint: string | undefined;
}

/** Milliseconds without a keystroke before a check starts: typing does not pile up work, a paste feels instant. */
const pause = 80;

const same = (a: CheckInput, b: CheckInput): boolean =>
  a.identity === b.identity &&
  a.websiteId === b.websiteId &&
  a.revision === b.revision &&
  a.email === b.email &&
  a.signature === b.signature &&
  a.context === b.context;

/** The answer to an input as it grows: first the verdict, then the reasons. */
async function* check(input: CheckInput): AsyncGenerator<CheckAnswer> {
  const { websiteId, email, signature, context } = input;
  const verdict = await call(window.countersign.check.verdict({ websiteId, email, signature }));
  yield { input, verdict, diagnosis: undefined, fingerprint: undefined };
  if (!verdict.ok) return;
  const run = await call(
    window.countersign.check.run({
      websiteId,
      email,
      signature,
      ...(context === undefined ? {} : { context }),
    }),
  );
  yield run.ok
    ? { input, verdict, diagnosis: ok(run.value.diagnosis), fingerprint: run.value.fingerprint }
    : { input, verdict, diagnosis: run, fingerprint: undefined };
}

/**
 * Checks whenever the input changes. While the next verdict is under way the previous answer stays and `stale` is
 * true; what a newer input has overtaken is dropped.
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
      for await (const next of check(current)) {
        if (overtaken) return;
        setAnswer(next);
      }
    }, pause);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [current]);

  return { answer: current === undefined ? undefined : answer, stale: answer?.input !== current };
}
