import { CopyButton } from '../components/CopyButton.tsx';
import { useWords } from '../frame/useWords.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import details from './EvidenceFindings.module.css';
import styles from './WhereToFind.module.css';

/** What browsers' consoles take: puts the page as it stands on the clipboard. Short enough for a line. */
const copyPage = 'copy(document.all[0].outerHTML)';

/** Beside the field: where a signature is to be had, in four short ways, each with what to copy from there. */
export function WhereToFind() {
  const { check, common } = useWords();
  const { question, source, console, har, app, copyCommand } = check.whereToFind;
  return (
    <details className={details.more}>
      <summary>
        <Icon name="chevron" size={16} />
        {question}
      </summary>
      <dl className={styles.ways}>
        {[source, console, har, app].map((way) => (
          <div key={way.name}>
            <dt className={styles.way}>
              {way.name}
              {way === console && <CopyButton label={common.copy} name={copyCommand} text={() => copyPage} />}
            </dt>
            <dd>
              {way.how} {way === console && <code className={shared.code}>{copyPage}</code>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
