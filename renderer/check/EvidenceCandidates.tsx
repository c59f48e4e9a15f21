import { useMemo } from 'react';
import type { PasteView } from '../../contracts/evidence.ts';
import type { WebsiteView } from '../../contracts/websites.ts';
import type { Candidate } from '../../core/evidence/Evidence.ts';
import { explainBriefly } from '../../core/wording/explainBriefly.ts';
import { visibleText } from '../../core/wording/visibleText.ts';
import { classes } from '../classes.ts';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import styles from './EvidenceCandidates.module.css';
import { chooseCandidate } from './evidenceState.ts';
import { usePushVerdicts } from './usePushVerdicts.ts';

interface EvidenceCandidatesProps {
  readonly view: PasteView;
  readonly chosen: number;
  readonly website: WebsiteView;
  /** The last answer that the website's secret key gave; `undefined` where it gave none. */
  readonly answered: object | undefined;
}

/** What the text shows of a candidate's own email where it stands. */
const ofCandidate = ({ email, range }: Candidate, findings: PasteView['findings']): PasteView['findings'] =>
  findings.filter(
    (one) =>
      one.email !== undefined &&
      one.email === email?.value &&
      range.start <= one.range.start &&
      one.range.end <= range.end,
  );

/** Several emails or signatures in one text: which one is meant, and what would become of each that is handed to Crisp. */
export function EvidenceCandidates({ view, chosen, website, answered }: EvidenceCandidatesProps) {
  const words = useWords();
  const { paste } = words.check;
  const { candidates } = view;
  const verdicts = usePushVerdicts(view, website, answered);
  // Of each it is said here, since the page beside it is about the chosen one.
  const told = useMemo(
    () =>
      view.candidates.map((candidate) => [
        ...new Set(ofCandidate(candidate, view.findings).map((one) => explainBriefly(one, words).title)),
      ]),
    [view, words],
  );
  const known = [...verdicts.values()].filter((verdict) => verdict !== undefined);
  const wrong = known.filter((verdict) => verdict !== 'verified').length;
  return (
    <fieldset className={styles.candidates}>
      <legend>{paste.whichOne({ count: candidates.length })}</legend>
      <ol>
        {candidates.map((candidate, index) => {
          const { email, signature, range } = candidate;
          const verdict = verdicts.get(candidate);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a candidate is its place in the ranking
            <li key={`${index} ${range.start}`}>
              <button
                type="button"
                aria-pressed={index === chosen}
                className={classes(styles.candidate)}
                onClick={() => chooseCandidate(index)}
              >
                <span className={styles.email}>
                  {email === undefined ? paste.noEmail : visibleText(email.value, 80)}
                </span>
                <span className={styles.signature}>
                  {signature === undefined ? paste.noSignature : visibleText(signature.value, 24)}
                </span>
                {told[index]?.map((title) => (
                  <span key={title} className={styles.told}>
                    <Icon name="warning" size={16} />
                    {title}
                  </span>
                ))}
                {candidate.past === true && <span className={styles.past}>{paste.past}</span>}
                {verdicts.has(candidate) && (
                  <span className={styles.verdict}>
                    {verdict === undefined ? (
                      words.check.checking
                    ) : (
                      <>
                        <Icon name={verdict} size={16} />
                        {words.outcome.verdicts[verdict]}
                      </>
                    )}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
      {verdicts.size > 1 && (
        <p role="status" className={styles.summary}>
          {wrong > 0 && paste.notAllVerified({ count: verdicts.size, wrong })}
          {wrong === 0 &&
            view.complete &&
            known.length === verdicts.size &&
            paste.allVerified({ count: verdicts.size })}
        </p>
      )}
    </fieldset>
  );
}
