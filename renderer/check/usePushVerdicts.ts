import { useEffect, useMemo, useState } from 'react';
import type { PasteView } from '../../contracts/evidence.ts';
import type { Candidate } from '../../core/evidence/Evidence.ts';
import { findingsOfEach } from '../../core/evidence/findingsOfEach.ts';
import { pushesIn } from '../../core/evidence/pushesIn.ts';
import type { Verdict } from '../../core/signature/Verdict.ts';
import { obstacleTo } from '../../core/wording/obstacleTo.ts';
import { shownVerdict } from '../../core/wording/shownVerdict.ts';
import { call } from '../frame/call.ts';

const none: ReadonlyMap<Candidate, Verdict> = new Map();

/**
 * What people would see in Crisp of each email that a text hands over, by its candidate: `undefined` until it is known.
 * Empty where the text hands over only one.
 */
export function usePushVerdicts(
  view: PasteView,
  websiteId: string,
): ReadonlyMap<Candidate, Verdict | undefined> {
  const [verdicts, setVerdicts] = useState(none);
  const pushes = useMemo(() => {
    const all = pushesIn(view);
    return all.length > 1 ? all : [];
  }, [view]);
  useEffect(() => {
    let overtaken = false;
    const judge = async (): Promise<void> => {
      const found = new Map<Candidate, Verdict>();
      const shown = findingsOfEach(view);
      for (const { candidate, email, signature } of pushes) {
        const judged = await call(
          window.countersign.check.verdict({ websiteId, email, signature: signature.text }),
        );
        if (overtaken) return;
        if (candidate === undefined || !judged.ok) continue;
        found.set(candidate, shownVerdict(judged.value.verdict, obstacleTo(email, shown)));
      }
      if (!overtaken) setVerdicts(found);
    };
    setVerdicts(none);
    void judge();
    return () => {
      overtaken = true;
    };
  }, [view, pushes, websiteId]);
  return useMemo(
    () =>
      new Map(
        pushes.flatMap(({ candidate }) =>
          candidate === undefined ? [] : [[candidate, verdicts.get(candidate)] as const],
        ),
      ),
    [pushes, verdicts],
  );
}
