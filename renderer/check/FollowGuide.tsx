import { useEffect } from 'react';
import { Link } from 'react-aria-components/Link';
import { findingsAbout } from '../../core/evidence/findingsAbout.ts';
import type { Verdict } from '../../core/signature/Verdict.ts';
import { knownAnswers } from '../../core/wording/guide.ts';
import { useWords } from '../frame/useWords.ts';
import { rememberCheck, startGuide } from '../guide/guideState.ts';
import { useEvidenceState } from './evidenceState.ts';
import styles from './FollowGuide.module.css';
import { isUsed } from './fieldsAfter.ts';

interface FollowGuideProps {
  readonly email: string;
  readonly signature: string;
  readonly verdict: Verdict;
  /** The public ID of the website, where it is stored. */
  readonly websiteId: string | null;
}

/** The way on from an outcome: question by question to what else can be wrong, past what the check has answered. */
export function FollowGuide({ email, signature, verdict, websiteId }: FollowGuideProps) {
  const { guide } = useWords().check;
  const { view, chosen } = useEvidenceState();
  const candidate = view?.candidates[chosen];
  // A text that gave another email or signature says nothing about this one.
  const told = candidate === undefined || isUsed(candidate, { email, signature });
  const evidence =
    view !== undefined && told
      ? {
          ...view,
          candidates: candidate === undefined ? [] : [candidate],
          findings: findingsAbout(view)({ candidate, email }),
        }
      : undefined;
  const known = knownAnswers(signature === '' ? 'no-signature' : verdict, evidence, websiteId ?? undefined);
  useEffect(() => rememberCheck({ email, known }));
  const verified = verdict === 'verified';
  return (
    <p className={styles.way}>
      {verified ? guide.fewQuestions : guide.stillUnverified}{' '}
      <Link
        href="#guide"
        className={styles.link ?? ''}
        onPress={() => startGuide(verified ? 'still' : undefined)}
      >
        {guide.follow}
      </Link>
    </p>
  );
}
