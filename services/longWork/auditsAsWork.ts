import type { AuditProgress } from '../../contracts/audit.ts';
import type { Audits } from '../audit/Audits.ts';
import type { Work } from './createWork.ts';

const stepOf = ({
  phase,
  rows,
  rowsExpected,
  explained,
  toExplain,
}: AuditProgress): readonly [done: number, total: number | null] =>
  phase === 'reading' ? [rows, rowsExpected] : [explained, toExplain];

/** The same audits, of which everything long is known as work. An audit is running until it is done or cancelled. */
export function auditsAsWork(audits: Audits, work: Work): Audits {
  return {
    ...audits,
    start(order, watch = {}) {
      const started = Promise.withResolvers<Awaited<ReturnType<Audits['start']>>>();
      const running = work.during(
        'audit',
        async ({ signal, tell }) => {
          const audit = await audits.start(order, {
            signal,
            onProgress(progress) {
              tell(...stepOf(progress));
              watch.onProgress?.(progress);
            },
          });
          started.resolve(audit);
          if (audit.ok) await audits.finished(audit.value);
        },
        watch.signal,
      );
      running.catch(started.reject);
      return started.promise;
    },
    whose: (order, watch = {}) =>
      work.during(
        'whose',
        ({ signal, tell }) =>
          audits.whose(order, {
            signal,
            onProgress(progress) {
              tell(progress.rows, progress.rowsExpected);
              watch.onProgress?.(progress);
            },
          }),
        watch.signal,
      ),
    exportRows: (audit, query, format, path, exportSignal) =>
      work.during(
        'export',
        ({ signal }) => audits.exportRows(audit, query, format, path, signal),
        exportSignal,
      ),
  };
}
