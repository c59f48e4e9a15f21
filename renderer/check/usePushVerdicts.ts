import { useEffect, useMemo, useState } from 'react';
import type { PasteView } from '../../contracts/evidence.ts';
import type { WebsiteView } from '../../contracts/websites.ts';
import type { Candidate } from '../../core/evidence/Evidence.ts';
import { findingsOfEach } from '../../core/evidence/findingsOfEach.ts';
import { type Push, pushesIn } from '../../core/evidence/pushesIn.ts';
import type { Verdict } from '../../core/signature/Verdict.ts';
import { obstacleTo } from '../../core/wording/obstacleTo.ts';
import { shownVerdict } from '../../core/wording/shownVerdict.ts';
import { call } from '../frame/call.ts';
import { keylessId } from './keyless.ts';

interface Judged {
  readonly view: PasteView;
  readonly website: WebsiteView;
  /** `undefined` where a call failed. */
  readonly verdicts: ReadonlyMap<Candidate, Verdict> | undefined;
}

const isDoubtful = ({ candidate }: Push): boolean => candidate?.doubtful === true;

const none: ReadonlyMap<Candidate, Verdict> = new Map();

/**
 * What people would see in Crisp of each email that a text hands over, by its candidate: `undefined` until it is known.
 * Empty where the text hands over only one, and where nothing can be judged: without a secret key, or once a call fails,
 * since the next ones would. All are judged anew whenever the website was loaded anew, and after a failure with each
 * `answered`: something else that was answered with the same secret key.
 */
export function usePushVerdicts(
  view: PasteView,
  website: WebsiteView,
  answered: object | undefined,
): ReadonlyMap<Candidate, Verdict | undefined> {
  const [judged, setJudged] = useState<Judged>();
  const pushes = useMemo(() => {
    const mayCount = (push: Push): boolean => !isDoubtful(push) || push.candidate?.unsaid === true;
    const all = website.id === keylessId ? [] : pushesIn(view).filter(mayCount);
    return all.length > 1 ? all : [];
  }, [view, website]);
  const current = judged?.view === view && judged.website === website ? judged : undefined;
  const isJudged = current?.verdicts !== undefined;
  // What was answered before a failure gives it one more try, which does no harm.
  const again = current !== undefined && !isJudged ? answered : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` is no input, but an occasion
  useEffect(() => {
    if (pushes.length === 0 || isJudged) return;
    let overtaken = false;
    const judge = async (): Promise<void> => {
      const verdicts = new Map<Candidate, Verdict>();
      const shown = findingsOfEach(view);
      for (const push of pushes) {
        const { candidate, email, signature } = push;
        const answer = await call(
          window.countersign.check.verdict({ websiteId: website.id, email, signature: signature.text }),
        );
        if (overtaken) return;
        if (!answer.ok) return setJudged({ view, website, verdicts: undefined });
        if (candidate !== undefined)
          verdicts.set(candidate, shownVerdict(answer.value.verdict, obstacleTo(email, shown(push))));
      }
      // Of what may be something else's, a verdict without its causes would say too much where none is proven.
      const isProven = [...verdicts.values()].includes('verified');
      for (const push of pushes)
        if (!isProven && push.candidate !== undefined && isDoubtful(push)) verdicts.delete(push.candidate);
      setJudged({ view, website, verdicts });
    };
    void judge();
    return () => {
      overtaken = true;
    };
  }, [view, pushes, website, isJudged, again]);
  return useMemo(
    () =>
      current !== undefined
        ? (current.verdicts ?? none)
        : new Map(
            pushes.flatMap((push) =>
              push.candidate === undefined || isDoubtful(push) ? [] : [[push.candidate, undefined] as const],
            ),
          ),
    [current, pushes],
  );
}
