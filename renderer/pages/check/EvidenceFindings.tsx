import { explainBriefly } from '../../../core/explanation/explainBriefly.ts';
import type { PasteView } from '../../../ipc/schema.ts';
import { Notice } from '../../components/Notice.tsx';
import styles from './EvidenceFindings.module.css';
import { findingKind } from './findingKind.ts';

/** Cards beyond these say nothing new. */
const most = 8;

/** What the pasted text itself shows: exposure first and in red, then mistakes on the way to Crisp. */
export function EvidenceFindings({ findings }: { readonly findings: PasteView['findings'] }) {
  const explained = new Map(
    findings.map((finding) => {
      const words = explainBriefly(finding);
      return [`${words.title} ${words.agent}`, { ...words, kind: findingKind(finding.id) }] as const;
    }),
  );
  if (explained.size === 0) return null;
  const cards = [...explained].sort(
    ([, a], [, b]) => Number(b.kind === 'exposure') - Number(a.kind === 'exposure'),
  );
  return (
    <section aria-label="Found in the pasted text" className={styles.findings}>
      {cards.slice(0, most).map(([key, { kind, title, agent, developer, fix }]) => (
        <Notice
          key={key}
          title={title}
          tone={kind === 'exposure' ? 'bad' : 'caution'}
          icon={kind === 'exposure' ? 'key' : 'warning'}
          level={3}
          {...(kind === 'exposure' ? { role: 'alert' } : {})}
        >
          <p>{agent}</p>
          <details className={styles.more}>
            <summary>For the developer</summary>
            <p>{developer}</p>
            <p>{fix}</p>
          </details>
        </Notice>
      ))}
      {cards.length > most && <p>{cards.length - most} more of this kind.</p>}
    </section>
  );
}
