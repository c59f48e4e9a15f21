import { randomUUID } from 'node:crypto';
import type { AuditSource, EmailsOrder } from '../../../contracts/audit.ts';
import type { CountersignApi } from '../../../contracts/CountersignApi.ts';
import { largestList, longestCell } from '../../../contracts/limits.ts';
import type { AuditRow } from '../../../core/audit/AuditRow.ts';
import { err, ok } from '../../../core/Result.ts';
import { briefFinding } from '../../../core/wording/explainBriefly.ts';
import type { AuditAnswer } from '../../../services/audit/Audits.ts';
import type { Services } from '../../../services/createServices.ts';
import type { Saving } from '../dialogs/createSaving.ts';
import type { Shell } from './createHandlers.ts';
import { createPieces, type Pieces } from './createPieces.ts';
import { latestOnly } from './latestOnly.ts';

type Api = CountersignApi['audit'];

interface Transfer {
  readonly pieces: Pieces;
  readonly source: AuditAnswer<AuditSource>;
  bytes: number;
}

const cut = (text: string): string => (text.length <= longestCell ? text : `${text.slice(0, longestCell)}…`);

/** A row as a page of rows carries it: 500 rows of huge cells would stop the window. */
const briefRow = (row: AuditRow): AuditRow => ({
  ...row,
  email: cut(row.email),
  signature: cut(row.signature),
  time: row.time === null ? null : cut(row.time),
  causes: row.causes.map(briefFinding),
});

/** The calls of the Audit page. All rules are the service's; main adds the dialogs, the clipboard and the pieces. */
export function createAuditHandlers(
  { audits, work }: Pick<Services, 'audits' | 'work'>,
  { askWhatToOpen }: Pick<Shell, 'askWhatToOpen'>,
  saving: Saving,
): Api {
  const transfers = new Map<string, Transfer>();
  const stopReceiving = (transfer: string): void => {
    transfers.get(transfer)?.pieces.fail(new Error('The rest of the list does not come.'));
    transfers.delete(transfer);
  };

  const exporting = latestOnly(
    (
      { audit, query, format }: Parameters<Api['exportRows']>[0],
      signal,
    ): Promise<Awaited<ReturnType<Api['exportRows']>>> =>
      saving.save(`audit.${format}`, async (path) => {
        const rows = await audits.exportRows(audit, query, format, path, signal);
        return rows.ok ? ok({ path, rows: rows.value }) : rows;
      }),
  );

  const asking = latestOnly((order: Parameters<Api['whose']>[0], signal) => audits.whose(order, { signal }));

  const readingEmails = latestOnly((order: EmailsOrder, signal) => audits.sources.emails(order, { signal }));

  return {
    async chooseFile() {
      const path = await askWhatToOpen();
      return path === undefined ? ok(null) : audits.sources.open(path);
    },
    async receive({ name }) {
      // One at a time: a page that begins another list has given up the one before.
      for (const transfer of transfers.keys()) stopReceiving(transfer);
      const pieces = createPieces();
      const source = audits.sources.receive(name, pieces);
      // Whoever stops a transfer does not wait for its end.
      source.catch(() => undefined);
      const transfer = randomUUID();
      transfers.set(transfer, { pieces, source, bytes: 0 });
      return ok(transfer);
    },
    async piece({ transfer, bytes }) {
      const found = transfers.get(transfer);
      if (found === undefined) return err({ code: 'source-gone' });
      found.bytes += bytes.byteLength;
      if (found.bytes > largestList) {
        stopReceiving(transfer);
        return err({ code: 'list-too-large' });
      }
      // What the service refuses it does not read on: the refusal is the answer of `received`.
      await Promise.race([found.pieces.push(bytes), found.source]);
      return ok(undefined);
    },
    async received({ transfer }) {
      const found = transfers.get(transfer);
      if (found === undefined) return err({ code: 'source-gone' });
      found.pieces.end();
      try {
        return await found.source;
      } finally {
        transfers.delete(transfer);
      }
    },
    async stopReceiving({ transfer }) {
      stopReceiving(transfer);
      return undefined;
    },
    look: ({ source, format, encoding }) => audits.sources.look(source, format, encoding),
    emails: readingEmails.run,
    async closeSource({ source }) {
      await audits.sources.close(source);
      return undefined;
    },
    start: (order) => audits.start(order),
    current: () => audits.current(),
    progress: ({ audit }) => audits.progress(audit),
    finished: ({ audit }) => audits.finished(audit),
    async pause({ audit }) {
      audits.pause(audit);
      return undefined;
    },
    async resume({ audit }) {
      audits.resume(audit);
      return undefined;
    },
    async cancel({ audit }) {
      audits.cancel(audit);
      return undefined;
    },
    async close({ audit }) {
      await audits.close(audit);
      return undefined;
    },
    async summary({ audit }) {
      const summary = await audits.summary(audit);
      if (!summary.ok) return summary;
      const groups = summary.value.groups.map((group) => ({
        ...group,
        example: group.example.map(briefFinding),
      }));
      return ok({ ...summary.value, groups });
    },
    async rows({ audit, query, offset, limit }) {
      const page = await audits.rows(audit, query, offset, limit);
      return page.ok ? ok({ total: page.value.total, rows: page.value.rows.map(briefRow) }) : page;
    },
    async row({ audit, query, offset }) {
      const page = await audits.rows(audit, query, offset, 1);
      return page.ok ? ok(page.value.rows[0] ?? null) : page;
    },
    others: ({ audit, row }) => audits.others(audit, row),
    exportRows: exporting.run,
    cancelExport: exporting.cancel,
    whose: asking.run,
    async whoseProgress() {
      // A search that was replaced may take a moment to end.
      const latest = work.running().findLast(({ kind }) => kind === 'whose');
      return latest?.progress ? { rows: latest.progress.done, rowsExpected: latest.progress.total } : null;
    },
    cancelWhose: asking.cancel,
  };
}
