import { hasHeader } from '../../core/audit/hasHeader.ts';
import { buffersOf, placed } from '../../core/audit/RowStatistics.ts';
import { rowVerdicts } from '../../core/audit/RowVerdict.ts';
import type { BlockAnswer, BlockOrder, BlockRows, JudgedBlock, UsualAnswer } from './AuditTasks.ts';
import type { AuditUnderWay } from './AuditUnderWay.ts';
import type { RowThread } from './createRowTeam.ts';
import { createUsualReader } from './createUsualReader.ts';
import { giveBack } from './giveBack.ts';
import { listBlocks } from './listBlocks.ts';
import { mayGoOn } from './mayGoOn.ts';

/** Blocks that wait for each thread. */
const blocksAhead = 3;
/** Blocks that are kept for each helping thread until those before them are judged. */
const mostKept = 4;

/** A block and where it stands in the list. */
interface Block extends BlockOrder, Pick<JudgedBlock, 'start' | 'length'> {}

/** A block that a thread was given. */
interface Given {
  readonly thread: RowThread;
  readonly answer: Promise<BlockAnswer>;
}

/**
 * Cuts the list into blocks and judges them as long as all rows are valid, with the help of other threads where the list is
 * long; from the first block on of which a row is not, it hands them to the threads. Until all rows are counted and stored, or
 * the audit is stopped.
 */
export async function readList(audit: Omit<AuditUnderWay, 'store'>): Promise<void> {
  const { task, meter, numbers, summary, list, team, needFolder } = audit;
  const { path, format, encoding } = task;
  const readUsual = createUsualReader(task);
  let isUsual = true;
  let isWhole = true;
  let index = 0;
  /** What is learnt of the first wrong rows explains most others: no second thread needs to search for it. */
  let firstAnswer: Promise<unknown> | undefined;
  /** Settles once the last block that has its place can be asked for. */
  let added: Promise<void> = Promise.resolve();
  /** Blocks that have not their place in the list yet, in its order. */
  const unplaced: Promise<void>[] = [];

  async function give(block: Block): Promise<Given> {
    await needFolder();
    // One at least: a list may grow while it is read.
    const wanted = Math.ceil((meter.bytes - block.start) / task.bytesForThread);
    team.grow(Math.min(task.threads, Math.max(1, wanted)));
    team.prepare();
    await firstAnswer;
    const thread = await team.free(blocksAhead);
    const { start: _start, length: _length, ...order } = block;
    const answer = thread.readBlock(order);
    // It is waited for later than it may fail.
    firstAnswer ??= answer.catch(() => undefined);
    return { thread, answer };
  }

  function judge({ bytes, skipsFirst, isDamaged, unclosed, lost }: Block): Promise<UsualAnswer> {
    if (lost !== null) return Promise.resolve({ usual: undefined, bytes });
    const piece = { bytes, skipsFirst, isDamaged, unclosed };
    return team.idle(blocksAhead)?.readUsual(piece) ?? Promise.resolve({ usual: readUsual(piece), bytes });
  }

  /** Counts the rows of the next block, and has stored what is to be stored of them. */
  function place(block: Block, judged: BlockRows, thread?: RowThread): void {
    if (numbers.isStopped) {
      isWhole = false;
      return;
    }
    const { start, length, skipsFirst, isDamaged, unclosed } = block;
    const { lines, statistics, ...rows } = judged;
    const first = numbers.place(block.linesBefore, rows.rows, lines);
    for (const [nth, verdict] of rowVerdicts.entries()) numbers.add(verdict, rows.outcomes[nth] ?? 0);
    const before = added;
    const stored = rows.stored > 0 ? thread?.store({ index: block.index, ...first }) : undefined;
    // It is waited for later than it may fail.
    stored?.catch(() => undefined);
    const add = async (): Promise<void> => {
      await before;
      await stored;
      list.add({ ...rows, ...first, start, length, skipsFirst, isDamaged, unclosed });
    };
    // In the list's order: whoever asks meanwhile sees its beginning, and no gap.
    added = add();
    team.begin(added);
    summary.addStatistics(placed(statistics, first.firstRow, first.firstLine));
    giveBack(...buffersOf(statistics));
  }

  async function placeUsual(block: Block, answer: Promise<UsualAnswer>): Promise<void> {
    const { usual, bytes } = await answer;
    if (usual === undefined) {
      isUsual = false;
      const { thread, answer: given } = await give({ ...block, bytes });
      place(block, (await given).judged, thread);
      return;
    }
    const outcomes = rowVerdicts.map((verdict) => (verdict === 'verified' ? usual.rows : 0));
    place(block, { ...usual, outcomes, stored: 0, shared: [], answers: null, isLookedAt: false });
    giveBack(bytes.buffer);
  }

  /** Has a block placed when those before it are. */
  function placeNext(after: Promise<unknown>, work: () => Promise<void>): void {
    // It is waited for later than it may fail.
    after.catch(() => undefined);
    const before = unplaced.at(-1);
    const placing = (async () => {
      await before;
      await after;
      await work();
    })();
    unplaced.push(placing);
    team.begin(placing.finally(() => unplaced.shift()));
  }

  const helpers = meter.bytes < task.bytesForThread ? 0 : task.threads - 1;
  team.grow(helpers);
  const blocks = listBlocks(path, format, encoding, (read) => {
    meter.bytesRead += read;
  });
  for await (const one of blocks) {
    if (!(await mayGoOn(audit))) {
      isWhole = false;
      break;
    }
    const block = { ...one, index, skipsFirst: index === 0 && hasHeader(format) };
    index++;
    if (isUsual) {
      const judged = judge(block);
      placeNext(judged, () => placeUsual(block, judged));
    } else {
      const { thread, answer } = await give(block);
      placeNext(answer, async () => place(block, (await answer).judged, thread));
    }
    while (unplaced.length > mostKept * (isUsual ? helpers : task.threads)) await unplaced[0];
  }
  await team.settled();
  team.check();
  // What was read may be no list that there ever was.
  if (isWhole) list.check();
  meter.isRead = isWhole;
}
