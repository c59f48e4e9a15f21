import { layerOf } from '../../core/causes/layerOf.ts';
import type { Diagnosis } from '../../core/diagnosis/Diagnosis.ts';
import { explainBriefly } from '../../core/wording/explainBriefly.ts';
import type { ExplainedFinding } from '../../core/wording/explainFinding.ts';
import { useWords } from '../frame/useWords.ts';
import { Card } from './Card.tsx';
import { FindingCard, type FindingStatus } from './FindingCard.tsx';
import styles from './Findings.module.css';
import { MistakeNumber } from './MistakeNumber.tsx';
import { Picture } from './Picture.tsx';

interface FindingsProps {
  readonly diagnosis: Diagnosis & { readonly status: FindingStatus };
  readonly email: string;
  readonly website: string;
  readonly signature: string;
}

/** Causes outside the way from the email to the signature: there is nothing to draw. */
const isDrawn = (findings: readonly ExplainedFinding[]): boolean =>
  findings.some(({ id }) => !['delivery', 'exposure'].includes(layerOf(id)));

/** Why the signature is what it is: a sentence per cause and the picture at once, then each cause in detail. */
export function Findings({ diagnosis, email, website, signature }: FindingsProps) {
  const words = useWords();
  const texts = words.check.findings;
  const { status, causes, alternatives } = diagnosis;
  const proven = status === 'proven';
  const findings = causes.map((finding) => explainBriefly(finding, words));
  // Nothing was computed on the way to what is only seen.
  const drawn = status !== 'seen' && isDrawn(findings);
  const several = findings.length > 1;
  return (
    <>
      {drawn && (
        <Card title={proven ? texts.proven({ count: findings.length }) : texts.suspected}>
          {several ? (
            <ol className={styles.titles}>
              {findings.map(({ title }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cause is its place in the order of things
                <li key={index}>
                  <MistakeNumber of={index + 1} /> {title}
                </li>
              ))}
            </ol>
          ) : (
            <p>{findings[0]?.title}</p>
          )}
          {!proven && <p className={styles.note}>{texts.noProof}</p>}
          <div className={styles.divided}>
            <Picture causes={causes} proven={proven} email={email} website={website} signature={signature} />
          </div>
        </Card>
      )}
      {findings.map((finding, index) => (
        <FindingCard
          // biome-ignore lint/suspicious/noArrayIndexKey: a cause is its place in the order of things
          key={`${index} ${finding.id}`}
          finding={finding}
          place={several ? index + 1 : undefined}
          status={status}
          open={index === 0}
        />
      ))}
      {alternatives.length > 0 && (
        <Card title={texts.equallyPossible}>
          <ul>
            {alternatives.map((alternative, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an alternative is its place in the order of likelihood
              <li key={index}>
                {alternative.map((finding) => explainBriefly(finding, words).title).join(' ')}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
