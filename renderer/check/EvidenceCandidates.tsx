import type { PasteView } from '../../contracts/evidence.ts';
import { visibleText } from '../../core/explanation/visibleText.ts';
import { classes } from '../classes.ts';
import { useWords } from '../frame/useWords.ts';
import styles from './EvidenceCandidates.module.css';
import { chooseCandidate } from './evidenceState.ts';

interface EvidenceCandidatesProps {
  readonly candidates: PasteView['candidates'];
  readonly chosen: number;
}

/** Several emails or signatures in one text: which one is meant. */
export function EvidenceCandidates({ candidates, chosen }: EvidenceCandidatesProps) {
  const { paste } = useWords().check;
  return (
    <fieldset className={styles.candidates}>
      <legend>{paste.whichOne({ count: candidates.length })}</legend>
      <ol>
        {candidates.map(({ email, signature, range }, index) => (
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
            </button>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
