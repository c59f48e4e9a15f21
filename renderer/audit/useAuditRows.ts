import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { AuditQuery } from '../../contracts/audit.ts';
import { call } from '../frame/call.ts';
import { everyRow, type RunningAudit } from './audit.ts';
import { type AuditRows, createAuditRows } from './createAuditRows.ts';

/** The rows of a query on an audit, ready to be shown. */
export function useAuditRows({ id: audit, rows: first }: RunningAudit, query: AuditQuery): AuditRows {
  const { rows, subscribe, version } = useMemo(
    () =>
      createAuditRows(
        (offset, limit) => call(window.countersign.audit.rows({ audit, query, offset, limit })),
        query === everyRow ? first : undefined,
      ),
    [audit, query, first],
  );
  useSyncExternalStore(subscribe, version);
  useEffect(() => rows.want(0, 0), [rows]);
  return rows;
}
