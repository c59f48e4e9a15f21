import type { AuditSource } from '../../contracts/audit.ts';
import type { AuditRow } from '../../core/audit/AuditRow.ts';
import type { TablePreview } from '../../core/audit/AuditTable.ts';
import { cutCell } from '../../core/audit/lookAtTable.ts';
import { ok } from '../../core/Result.ts';
import { hidden, hideSecrets, holdingSecrets } from '../hideSecrets.ts';
import type { Websites } from '../websites.ts';
import type { Audits } from './Audits.ts';
import { writeRows } from './writeRows.ts';

/** Rows that are looked through for secrets at a time, when all of them go into a file. */
const rowsAtOnce = 1_000;

/**
 * The same audits, with {@link hidden} for every cell in which a stored secret key stands: a list that holds one must
 * neither show it in the window nor hand it on in an export.
 */
export function withoutSecrets(audits: Audits, known: Websites['known']): Audits {
  const cleaner = async (values: readonly string[]): Promise<(text: string) => string> => {
    const told = holdingSecrets(values, (await known()).secrets);
    return (text) => (told.has(text) ? hidden : text);
  };

  async function cleanPreview(preview: TablePreview): Promise<TablePreview> {
    const clean = await cleaner([...preview.columns, ...preview.rows.flat()]);
    return {
      ...preview,
      columns: preview.columns.map(clean),
      rows: preview.rows.map((row) => row.map((cell) => cutCell(clean(cell)))),
    };
  }

  const cleanSource = async (source: AuditSource): Promise<AuditSource> => ({
    ...source,
    preview: await cleanPreview(source.preview),
  });

  async function cleanRows(rows: readonly AuditRow[]): Promise<readonly AuditRow[]> {
    const { secrets } = await known();
    const clean = await cleaner(rows.flatMap(({ email, signature, time }) => [email, signature, time ?? '']));
    return rows.map((row) => ({
      ...row,
      email: clean(row.email),
      signature: clean(row.signature),
      time: row.time === null ? null : clean(row.time),
      causes: row.causes.length === 0 ? row.causes : hideSecrets(row.causes, secrets),
    }));
  }

  async function* cleanAll(rows: AsyncIterable<AuditRow>): AsyncIterable<AuditRow> {
    let some: AuditRow[] = [];
    for await (const row of rows) {
      some.push(row);
      if (some.length < rowsAtOnce) continue;
      yield* await cleanRows(some);
      some = [];
    }
    yield* await cleanRows(some);
  }

  const allRows: Audits['allRows'] = (audit, query) => cleanAll(audits.allRows(audit, query));

  return {
    ...audits,
    allRows,
    async exportRows(audit, query, format, path, signal) {
      const found = await audits.progress(audit);
      return found.ok ? writeRows(allRows(audit, query), format, path, signal) : found;
    },
    sources: {
      ...audits.sources,
      async open(path) {
        const source = await audits.sources.open(path);
        return source.ok ? ok(await cleanSource(source.value)) : source;
      },
      async receive(name, pieces) {
        const source = await audits.sources.receive(name, pieces);
        return source.ok ? ok(await cleanSource(source.value)) : source;
      },
      async look(source, format, encoding) {
        const preview = await audits.sources.look(source, format, encoding);
        return preview.ok ? ok(await cleanPreview(preview.value)) : preview;
      },
    },
    async current() {
      const found = await audits.current();
      if (found === null || found.source === null) return found;
      return { ...found, source: await cleanSource(found.source) };
    },
    async summary(audit) {
      const summary = await audits.summary(audit);
      if (!summary.ok) return summary;
      const { secrets } = await known();
      const groups = summary.value.groups.map((group) => ({
        ...group,
        example: hideSecrets(group.example, secrets),
      }));
      return ok({ ...summary.value, groups });
    },
    async rows(audit, query, offset, limit) {
      const page = await audits.rows(audit, query, offset, limit);
      return page.ok ? ok({ ...page.value, rows: await cleanRows(page.value.rows) }) : page;
    },
    async whose(order, watch) {
      const answer = await audits.whose(order, watch);
      if (!answer.ok) return answer;
      const { secrets } = await known();
      const clean = await cleaner(answer.value.owners.map(({ email }) => email));
      const owners = answer.value.owners.map((owner) => ({
        ...owner,
        email: clean(owner.email),
        causes: hideSecrets(owner.causes, secrets),
      }));
      return ok({ ...answer.value, owners });
    },
  };
}
