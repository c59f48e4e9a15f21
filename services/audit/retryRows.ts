import type { Explained } from '../../core/audit/createExplainer.ts';
import type { PendingRow, RowUpdate } from './AuditStore.ts';
import type { AuditUnderWay } from './AuditUnderWay.ts';
import { mayGoOn } from './mayGoOn.ts';
import { settleRows } from './settleRows.ts';

const rowsAtOnce = 512;
/** Orders that wait for each thread. */
const ordersAhead = 2;

export const updateOf = ({ id }: PendingRow, { status, causes }: Explained): RowUpdate => ({
  id,
  status,
  causes,
  otherLine: null,
});

/** Tries what was learnt in the meantime on all rows that are still unexplained. */
export async function retryRows(audit: AuditUnderWay): Promise<void> {
  const { store, team } = audit;
  for (let after = 0; await mayGoOn(audit); ) {
    const page = store.pending(after, rowsAtOnce);
    const lastRow = page.at(-1);
    if (lastRow === undefined) break;
    after = lastRow.id;
    const rows = page.filter(({ causes }) => causes === null);
    if (rows.length === 0) continue;
    const thread = await team.free(ordersAhead);
    team.begin(
      thread.explain({ rows }).then(({ found }) => {
        const updates = rows.flatMap((row, nth) => {
          const one = found[nth];
          return one === undefined ? [] : [updateOf(row, one)];
        });
        settleRows(audit, updates);
      }),
    );
  }
  await team.settled();
  team.check();
}
