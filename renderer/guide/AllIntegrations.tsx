import { integrations } from '../../core/integrations/catalogue.ts';
import { classes } from '../classes.ts';
import page from '../components/page.module.css';
import { useWords } from '../frame/useWords.ts';
import shared from '../shared.module.css';
import styles from './AllCauses.module.css';
import own from './AllIntegrations.module.css';
import { causeAddress } from './guideAddress.ts';

/** What carries signed emails to Crisp, how each signs, and where each is known to go wrong. */
export function AllIntegrations() {
  const { integrations: words } = useWords();
  return (
    <div className={classes(shared.stack, styles.causes)}>
      <p className={classes(page.quiet, styles.about)}>{words.about}</p>
      {integrations.map(({ id, name, signs, faults, source, date }) => (
        <section
          key={id}
          aria-labelledby={`integration-${id}`}
          className={classes(shared.stack, styles.layer)}
        >
          <h2 id={`integration-${id}`} className={styles.title}>
            {name}
          </h2>
          <p>{words.signs[signs]}</p>
          <ul className={classes(shared.stack, own.faults)}>
            {faults.map(({ id: fault, causes, versions, evidence }) => (
              <li key={fault}>
                <p>
                  {words.faults[fault].what} {words.faults[fault].fix}
                </p>
                <p className={shared.note}>
                  {words.versions({ versions })}
                  {evidence === 'inferred' && ` (${words.inferred})`}
                  {causes.map((cause) => (
                    <span key={cause}>
                      {' · '}
                      <a href={causeAddress(cause)} className={shared.link}>
                        {cause}
                      </a>
                    </span>
                  ))}
                </p>
              </li>
            ))}
          </ul>
          <p className={shared.note}>
            {source}, {date}
          </p>
        </section>
      ))}
    </div>
  );
}
