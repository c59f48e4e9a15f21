import { useEffect } from 'react';
import { Link } from 'react-aria-components/Link';
import type { GuideFacts } from '../../../core/explanation/guide.ts';
import { rememberCheck, startGuide } from '../../state/guideState.ts';
import styles from './FollowGuide.module.css';

interface FollowGuideProps {
  readonly email: string;
  /** What the check has found out; the guide does not ask for it again. */
  readonly facts: GuideFacts;
}

/** The way on from an outcome: question by question to what else can be wrong. */
export function FollowGuide({ email, facts }: FollowGuideProps) {
  useEffect(() => rememberCheck({ email, facts }));
  return (
    <p className={styles.way}>
      {facts.verdict === 'verified'
        ? 'A few questions lead to the cause.'
        : 'Corrected, and Crisp still shows Unverified?'}{' '}
      <Link
        href="#guide"
        className={styles.link ?? ''}
        onPress={() => startGuide(facts.verdict === 'verified' ? 'still' : undefined)}
      >
        Follow the guide
      </Link>
    </p>
  );
}
