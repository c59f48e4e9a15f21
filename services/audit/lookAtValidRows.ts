import { buffersOf } from '../../core/audit/RowStatistics.ts';
import type { AuditUnderWay } from './AuditUnderWay.ts';
import { giveBack } from './giveBack.ts';
import { mayGoOn } from './mayGoOn.ts';

/** Blocks that wait for each thread. */
const blocksAhead = 2;

/**
 * Looks at the valid rows that were read before the first wrong one: only what sets wrong rows apart needs to know what
 * valid ones look like.
 */
export async function lookAtValidRows(audit: Omit<AuditUnderWay, 'store'>): Promise<void> {
  const { list, team, summary } = audit;
  for (const [index, block] of list.blocks.entries()) {
    if (block.isLookedAt) continue;
    if (!(await mayGoOn(audit))) break;
    const thread = await team.free(blocksAhead);
    const { firstRow, firstLine } = block;
    team.begin(
      thread.look({ ...list.pieceOf(block), index, firstRow, firstLine }).then((statistics) => {
        summary.addStatistics(statistics);
        giveBack(...buffersOf(statistics));
      }),
    );
  }
  await team.settled();
  team.check();
}
