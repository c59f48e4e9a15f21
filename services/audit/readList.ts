import { hasHeader } from '../../core/audit/AuditTable.ts';
import { buffersOf } from '../../core/audit/RowStatistics.ts';
import type { AuditUnderWay } from './AuditUnderWay.ts';
import { giveBack } from './giveBack.ts';
import { listBlocks } from './listBlocks.ts';
import { mayGoOn } from './mayGoOn.ts';

/** Blocks that wait for each thread. */
const blocksAhead = 2;

/** Cuts the list into blocks and hands them to the threads, until all its rows are stored or the audit is stopped. */
export async function readList(audit: AuditUnderWay): Promise<void> {
  const { task, meter, summary, list, team } = audit;
  const { path, format, encoding } = task;
  let index = 0;
  let isWhole = true;
  const blocks = listBlocks(path, format, encoding, (read) => {
    meter.bytesRead += read;
  });
  for await (const { start, length, lost, linesBefore, ...piece } of blocks) {
    if (!(await mayGoOn(audit))) {
      isWhole = false;
      break;
    }
    const thread = await team.free(blocksAhead);
    const skipsFirst = index === 0 && hasHeader(format);
    const { isDamaged, unclosed } = piece;
    team.begin(
      thread.readBlock({ ...piece, index, skipsFirst, linesBefore, lost }).then(({ judged }) => {
        if (judged === null) {
          isWhole = false;
          return;
        }
        const { statistics, ...rows } = judged;
        list.add({ ...rows, start, length, skipsFirst, isDamaged, unclosed });
        summary.addStatistics(statistics);
        giveBack(...buffersOf(statistics));
      }),
    );
    index++;
  }
  await team.settled();
  team.check();
  meter.isRead = isWhole;
}
