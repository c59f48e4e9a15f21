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

const orderOf = ({ start: _start, length: _length, ...order }: Block): BlockOrder => order;

/** A block that a thread was given. */
interface Given {
  readonly thread: RowThread;
  readonly answer: Promise<BlockAnswer>;
}

/** How a block that may be usual is read, and how much was known by then. */
interface Judging {
  readonly answer: Promise<UsualAnswer>;
  readonly learnings: number;
}

/**
 * Cuts the list into blocks and judges those in which nothing is to be found out, with the help of other threads where the list is
 * long; the others it hands to threads that find it out. What one of them has found is known from the next block on. Until all rows
 * are counted and stored, or the audit is stopped.
 */
export async function readList(audit: Omit<AuditUnderWay, 'store'>): Promise<void> {
  const { task, meter, numbers, summary, list, team, needFolder } = audit;
  const { path, format, encoding } = task;
  const usualReader = createUsualReader(task);
  let isUsual = true;
  /** So many blocks in a row are to have nothing new for a list to be usual again; more each time that it turned out not to be. */
  let wantedKnown = 1;
  let knownInRow = 0;
  /** How often something was learnt. */
  let learnings = 0;
  /** Whether blocks in which something is to be found out were soon explained so far. */
  let isSoonDone = true;
  let isWhole = true;
  let index = 0;
  /** Settles once the block is placed that was not as usual: those after it may be, with what it has taught. */
  let turning: Promise<unknown> | undefined;
  /** Settles once the last block that has its place can be asked for. */
  let added: Promise<void> = Promise.resolve();
  /** Blocks that have not their place in the list yet, in its order. */
  const unplaced: Promise<void>[] = [];

  async function give(block: Block): Promise<Given> {
    await needFolder();
    const thread = await team.free(blocksAhead);
    return { thread, answer: thread.readBlock(orderOf(block)) };
  }

  /** Gives a block in which something is to be found out to this thread, or to another one where that takes long. */
  async function giveFirst(block: Block): Promise<Given> {
    await needFolder();
    const thread = team.here();
    const answer = isSoonDone ? await thread.readBlockSoon(orderOf(block)) : undefined;
    if (answer !== undefined) return { thread, answer: Promise.resolve(answer) };
    isSoonDone = false;
    // What it teaches mostly explains all others: no second thread needs to search for it.
    team.grow(1);
    return give(block);
  }

  /** Has as many threads know all mistakes as what is left of the list from a block on is worth. */
  async function prepare(block: Block): Promise<void> {
    await needFolder();
    // One at least: a list may grow while it is read.
    const wanted = Math.ceil((meter.bytes - block.start) / task.bytesForThread);
    team.grow(Math.min(task.threads, Math.max(1, wanted)));
    team.prepare();
  }

  function judge({ bytes, skipsFirst, isDamaged, unclosed, lost, index: nth }: Block): Judging {
    const asked = (answer: Promise<UsualAnswer>): Judging => ({ answer, learnings });
    if (lost !== null) return asked(Promise.resolve({ usual: undefined, bytes }));
    const order = { index: nth, bytes, skipsFirst, isDamaged, unclosed };
    return asked(
      team.idle(blocksAhead)?.readUsual(order) ?? Promise.resolve({ usual: usualReader.read(order), bytes }),
    );
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

  /** Places a block in which something was to be found out. What it teaches is known of blocks after it only: the first row of a mistake is told with its own details. */
  async function placeGiven(block: Block, { thread, answer }: Given): Promise<void> {
    const { judged, known, isKnown } = await answer;
    place(block, judged, thread);
    if (known.length > 0) {
      learnings++;
      team.know(known);
      usualReader.learn(known);
    }
    knownInRow = isKnown ? knownInRow + 1 : 0;
    if (isUsual || knownInRow < wantedKnown) return;
    isUsual = true;
    wantedKnown *= 2;
  }

  async function placeUsual(block: Block, judging: Judging): Promise<void> {
    let { usual, bytes } = await judging.answer;
    if (usual === undefined && judging.learnings < learnings)
      ({ usual, bytes } = await judge({ ...block, bytes }).answer);
    if (usual !== undefined) {
      place(block, usual);
      giveBack(bytes.buffer);
      return;
    }
    isUsual = false;
    knownInRow = 0;
    const placing = giveFirst({ ...block, bytes }).then((given) => placeGiven(block, given));
    // It is waited for later than it may fail.
    turning = placing.catch(() => undefined);
    await placing;
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
    await turning;
    if (isUsual) {
      const judging = judge(block);
      placeNext(judging.answer, () => placeUsual(block, judging));
    } else {
      await prepare(block);
      const given = await give(block);
      placeNext(given.answer, () => placeGiven(block, given));
    }
    while (unplaced.length > mostKept * (isUsual ? helpers : task.threads)) await unplaced[0];
  }
  await team.settled();
  team.check();
  // What was read may be no list that there ever was.
  if (isWhole) list.check();
  meter.isRead = isWhole;
}
