import type { PasteView } from '../../contracts/evidence.ts';
import { explainBriefly } from '../../core/wording/explainBriefly.ts';
import { visibleText } from '../../core/wording/visibleText.ts';
import { classes } from '../classes.ts';
import { CopyButton } from '../components/CopyButton.tsx';
import { Notice } from '../components/Notice.tsx';
import { Prose } from '../components/Prose.tsx';
import { useWords } from '../frame/useWords.ts';
import { causeAddress } from '../guide/guideAddress.ts';
import { Icon } from '../icons/Icon.tsx';
import shared from '../shared.module.css';
import styles from './EvidenceFindings.module.css';
import { findingKind } from './findingKind.ts';

/** Cards beyond these say nothing new. */
const most = 8;

interface EvidenceFindingsProps {
  readonly findings: PasteView['findings'];
  /** Whose signature is looked at: of what is somebody else's it is said whose it is. */
  readonly email: string;
  readonly kind: 'exposure' | 'delivery';
}

/** What the pasted text itself shows: that something is exposed, in red, or a mistake on the way to Crisp. */
export function EvidenceFindings({ findings, email, kind }: EvidenceFindingsProps) {
  const words = useWords();
  const { exposed, found, forDeveloper, copyForDeveloper, more } = words.check.evidence;
  const isExposure = kind === 'exposure';
  const explained = new Map(
    findings
      .filter(({ id }) => findingKind(id) === kind)
      .map((finding) => {
        const one = explainBriefly(finding, words);
        const whose = finding.email === email ? undefined : finding.email;
        return [`${one.title} ${one.agent} ${whose}`, { ...one, whose }] as const;
      }),
  );
  if (explained.size === 0) return null;
  const cards = [...explained];
  return (
    <section aria-label={isExposure ? exposed : found} className={classes(shared.stack, styles.findings)}>
      {cards.slice(0, most).map(([key, { id, title, agent, developer, fix, whose }]) => (
        <Notice
          key={key}
          title={title}
          tone={isExposure ? 'bad' : 'caution'}
          icon={isExposure ? 'key' : 'warning'}
          {...(isExposure ? { role: 'alert' } : {})}
          actions={
            <CopyButton label={copyForDeveloper} text={() => [title, agent, developer, fix].join('\n\n')} />
          }
        >
          {whose !== undefined && <p className={styles.whose}>{visibleText(whose, 80)}</p>}
          <p>
            <Prose text={agent} />
          </p>
          <details className={styles.more}>
            <summary>
              <Icon name="chevron" size={16} />
              {forDeveloper}
            </summary>
            <p>
              <Prose text={developer} />
            </p>
            <p>
              <Prose text={fix} />
            </p>
            <p>
              <a href={causeAddress(id)} className={shared.link}>
                {words.guide.cause.more}
              </a>
            </p>
          </details>
        </Notice>
      ))}
      {cards.length > most && <p>{more({ count: cards.length - most })}</p>}
    </section>
  );
}
