import { classes } from '../classes.ts';
import { causesAddress, useGuidePart } from '../state/useGuidePart.ts';
import { useWords } from '../state/useWords.ts';
import styles from './GuidePage.module.css';
import { AllCauses } from './guide/AllCauses.tsx';
import { Questions } from './guide/Questions.tsx';
import page from './page.module.css';

const parts = [
  { part: 'questions', address: '#guide' },
  { part: 'causes', address: causesAddress() },
] as const;

/** From what people notice to its cause, question by question; and every cause that there is. */
export function GuidePage() {
  const { common, guide } = useWords();
  const here = useGuidePart();
  return (
    <div className={classes(page.page, page.narrow)}>
      <div className={page.head}>
        <h1 className={page.title}>{common.places.guide}</h1>
        <nav aria-label={guide.parts.label}>
          <ul className={styles.parts}>
            {parts.map(({ part, address }) => (
              <li key={part}>
                <a
                  href={address}
                  aria-current={part === here.part ? 'page' : undefined}
                  className={classes(styles.part, part === here.part && styles.here)}
                >
                  {guide.parts[part]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {here.part === 'questions' ? <Questions /> : <AllCauses key={here.cause} open={here.cause} />}
    </div>
  );
}
