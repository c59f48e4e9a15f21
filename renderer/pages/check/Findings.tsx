import type { Diagnosis } from '../../../core/diagnosis/Diagnosis.ts';
import { explainBriefly } from '../../../core/explanation/explainBriefly.ts';
import { plural } from '../../words/plural.ts';
import { FindingCard } from './FindingCard.tsx';
import styles from './Findings.module.css';

/** Why the signature is what it is: one card per cause, then what would explain it just as well. */
export function Findings({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { status, causes, alternatives } = diagnosis;
  if (status === 'unknown') return <Unknown diagnosis={diagnosis} />;
  const findings = causes.map(explainBriefly);
  return (
    <>
      {status === 'suspected' && (
        <p className={styles.lead}>
          Only the look of what was pasted speaks for this. No signature could be recomputed that proves it.
        </p>
      )}
      {findings.length > 1 && (
        <p className={styles.lead}>
          {plural(findings.length, 'mistake')}, in the order in which they were made:
        </p>
      )}
      {findings.map((finding, index) => (
        <FindingCard
          // biome-ignore lint/suspicious/noArrayIndexKey: a cause is its place in the order of things
          key={index}
          finding={finding}
          place={findings.length > 1 ? index + 1 : undefined}
          proven={status === 'proven'}
        />
      ))}
      {alternatives.length > 0 && (
        <section className={styles.card} aria-labelledby="alternatives-title">
          <h3 id="alternatives-title">Equally possible</h3>
          <ul>
            {alternatives.map((alternative, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an alternative is its place in the order of likelihood
              <li key={index}>{alternative.map((finding) => explainBriefly(finding).title).join(' ')}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What was tried without finding anything, and what to ask next. */
function Unknown({ diagnosis: { candidates, complete } }: { readonly diagnosis: Diagnosis }) {
  return (
    <div className={styles.card}>
      <h3>No known mistake explains this signature</h3>
      <p>
        {candidates === 0
          ? 'It does not have the form of any digest, so there was nothing to recompute.'
          : `${plural(candidates, 'signature')} ${candidates === 1 ? 'was' : 'were'} recomputed with the known mistakes and the secret keys stored here, and none of them is the pasted one.`}
        {complete ? '' : ' The search was stopped before everything planned was tried.'}
      </p>
      <h4>What to try next</h4>
      <ul>
        <li>Compare the email above with the one the website pushes to Crisp, letter by letter.</li>
        <li>Ask whether the secret key was rolled, or belongs to a website that is not stored here.</li>
        <li>Ask the developer which text is signed, with which secret key, and how the result is written.</li>
      </ul>
    </div>
  );
}
