import { hasHeader } from '../../core/audit/AuditTable.ts';
import { buffersOf } from '../../core/audit/RowStatistics.ts';
import type { JudgedBlock, JudgedRows } from './AuditTasks.ts';
import type { AuditUnderWay } from './AuditUnderWay.ts';
import { giveBack } from './giveBack.ts';
import { judgeUsual } from './judgeUsual.ts';
import { listBlocks } from './listBlocks.ts';
import { mayGoOn } from './mayGoOn.ts';

/** Blocks that wait for each thread. */
const blocksAhead = 2;
/** A thread takes a moment to start: what is short is read before a second one is there. */
const bytesForThread = 2_000_000;

/**
 * Cuts the list into blocks and judges them as long as all rows are valid; from the first one on of which a row is not, it
 * hands them to the threads. Until all rows are stored or the audit is stopped.
 */
export async function readList(audit: Omit<AuditUnderWay, 'store'>): Promise<void> {
  const { task, meter, numbers, summary, list, team } = audit;
  const { path, format, encoding } = task;
  let index = 0;
  let isWhole = true;
  let judgeHere: ReturnType<typeof judgeUsual> | undefined = judgeUsual(task, numbers);
  const add = (
    { statistics, ...rows }: JudgedRows,
    place: Pick<JudgedBlock, 'start' | 'length' | 'skipsFirst' | 'isDamaged' | 'unclosed'>,
  ): void => {
    list.add({ ...rows, ...place });
    summary.addStatistics(statistics);
    giveBack(...buffersOf(statistics));
  };
  const blocks = listBlocks(path, format, encoding, (read) => {
    meter.bytesRead += read;
  });
  for await (const { start, length, lost, linesBefore, ...piece } of blocks) {
    if (!(await mayGoOn(audit))) {
      isWhole = false;
      break;
    }
    const skipsFirst = index === 0 && hasHeader(format);
    const { isDamaged, unclosed } = piece;
    const block = { ...piece, skipsFirst, linesBefore, lost };
    const place = { start, length, skipsFirst, isDamaged, unclosed };
    const nth = index++;
    const usual = judgeHere?.(block);
    if (usual !== undefined) {
      add(usual, place);
      giveBack(piece.bytes.buffer);
      continue;
    }
    judgeHere = undefined;
    team.grow(Math.min(task.threads, Math.ceil((meter.bytes - start) / bytesForThread)));
    const thread = await team.free(blocksAhead);
    team.begin(
      thread.readBlock({ ...block, index: nth }).then(({ judged }) => {
        if (judged === null) isWhole = false;
        else add(judged, place);
      }),
    );
  }
  await team.settled();
  team.check();
  meter.isRead = isWhole;
}
