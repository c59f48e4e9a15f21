import type { AuditQuery, AuditSource } from '../../contracts/audit.ts';
import type { TablePreview } from '../../core/audit/AuditTable.ts';
import { cutCell } from '../../core/audit/lookAtTable.ts';
import type { KnownSecret } from '../../core/evidence/findSecrets.ts';
import { ok } from '../../core/Result.ts';
import { once } from '../once.ts';
import { auditsExempt } from '../redaction/exempt.ts';
import { redacted } from '../redaction/redacted.ts';
import type { Websites } from '../websites/websites.ts';
import type { AuditAnswer, Audits } from './Audits.ts';
import { writeRows } from './writeRows.ts';

/** A preview as it is shown. Its cells are cut only once they were looked through: a part of a secret is not found. */
const cut = (preview: TablePreview): TablePreview => ({
  ...preview,
  rows: preview.rows.map((row) => row.map(cutCell)),
});

const cutSource = (source: AuditSource): AuditSource => ({ ...source, preview: cut(source.preview) });

async function cutOpened(opening: AuditAnswer<AuditSource>): AuditAnswer<AuditSource> {
  const source = await opening;
  return source.ok ? ok(cutSource(source.value)) : source;
}

/**
 * The same audits, which tell no stored secret key: a list that holds one must neither show it in the window nor hand it
 * on in an export.
 */
export function withoutSecrets(audits: Audits, known: Websites['known']): Audits {
  /** What must not be found by a part of it; known only where a text is looked for. */
  const hidden = async ({ text }: AuditQuery): Promise<readonly KnownSecret[]> =>
    text === '' ? [] : (await known()).secrets;
  const clean = redacted(
    {
      ...audits,
      rows: async (audit, query, offset, limit) =>
        audits.rows(audit, query, offset, limit, await hidden(query)),
      async *allRows(audit, query) {
        yield* audits.allRows(audit, query, await hidden(query));
      },
      sources: { ...audits.sources },
    } satisfies Audits,
    () => ({ secrets: once(async () => (await known()).secrets) }),
    auditsExempt,
  );
  return {
    ...clean,
    // Written here, of the rows that were looked through.
    async exportRows(audit, query, format, path, signal) {
      const found = await clean.progress(audit);
      if (!found.ok) return found;
      const rows = clean.allRows(audit, query);
      return writeRows(rows, format, path, { signal, isList: audits.sources.isOpen });
    },
    sources: {
      ...clean.sources,
      open: (path) => cutOpened(clean.sources.open(path)),
      receive: (name, pieces) => cutOpened(clean.sources.receive(name, pieces)),
      async look(source, format, encoding) {
        const preview = await clean.sources.look(source, format, encoding);
        return preview.ok ? ok(cut(preview.value)) : preview;
      },
    },
    async current() {
      const found = await clean.current();
      return found === null || found.source === null ? found : { ...found, source: cutSource(found.source) };
    },
  };
}
