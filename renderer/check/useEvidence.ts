import { useEffect, useMemo, useRef } from 'react';
import type { CheckContext } from '../../contracts/check.ts';
import type { WebsiteView } from '../../contracts/websites.ts';
import { checkContextOf } from '../../core/evidence/checkContextOf.ts';
import type { CheckDraft } from './checkDraft.ts';
import { type EvidenceState, readPasted, useEvidenceState } from './evidenceState.ts';
import { exampleMistakes } from './exampleMistakes.ts';

/** The example's own values were not typed by anybody. */
const isTyped = ({ email, signature }: CheckDraft): boolean =>
  !exampleMistakes.some((mistake) => mistake.email === email && mistake.signature === signature);

/** Milliseconds without a keystroke before a typed text is read. */
const pause = 250;

/** What was pasted, read for this website, and what a check should know of it. */
export function useEvidence(
  website: WebsiteView | undefined,
): EvidenceState & { readonly context: CheckContext | undefined } {
  const evidence = useEvidenceState();
  const { pasted, view } = evidence;
  const id = website?.id;
  const publicId = website?.websiteId;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another public ID of the same website is another answer
  useEffect(() => {
    if (pasted === undefined || id === undefined) return;
    let overtaken = false;
    const timer = setTimeout(
      () => void readPasted(pasted, id, isTyped, () => overtaken),
      pasted.typed ? pause : 0,
    );
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [pasted, id, publicId]);

  const found = view?.context ?? evidence.earlier;
  const near = view?.candidates[0]?.range;
  const last = useRef<CheckContext>(undefined);
  // The same text read for another website tells the same: the check need not begin again.
  const context = useMemo(() => {
    const next = found === undefined ? undefined : checkContextOf(found, near);
    if (JSON.stringify(next) !== JSON.stringify(last.current)) last.current = next;
    return last.current;
  }, [found, near]);
  return { ...evidence, context };
}
