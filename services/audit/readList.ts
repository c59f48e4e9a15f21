import { hasHeader } from '../../core/audit/AuditTable.ts';
import { buffersOf, type RowStatistics } from '../../core/audit/RowStatistics.ts';
import { rowVerdicts } from '../../core/audit/RowVerdict.ts';
import type { BlockOrder, JudgedBlock, UsualAnswer } from './AuditTasks.ts';
import type { AuditUnderWay } from './AuditUnderWay.ts';
import { createUsualReader } from './createUsualReader.ts';
import { giveBack } from './giveBack.ts';
import { listBlocks } from './listBlocks.ts';
import { mayGoOn } from './mayGoOn.ts';

/** Blocks that wait for each thread. */
const blocksAhead = 3;
/** A thread takes a moment to start, and another one to load all that explains: what is short is read before that. */
const bytesForThread = 16_000_000;
/** Blocks that are kept for each helping thread until those before them are judged. */
const mostKept = 4;

/** A block and where it stands in the list. */
interface Block extends BlockOrder, Pick<JudgedBlock, 'start' | 'length'> {}

interface KeptBlock extends Block {
  readonly judged: Promise<UsualAnswer>;
}

/**
 * Cuts the list into blocks and judges them as long as all rows are valid, with the help of other threads where the list is
 * long; from the first block on of which a row is not, it hands them to the threads. Until all rows are stored or the
 * audit is stopped.
 */
export async function readList(audit: Omit<AuditUnderWay, 'store'>): Promise<void> {
  const { task, meter, numbers, summary, list, team } = audit;
  const { path, format, encoding } = task;
  const readUsual = createUsualReader(task);
  const kept: KeptBlock[] = [];
  let isUsual = true;
  let isGiven = false;
  let isWhole = true;
  let index = 0;

  function add(
    { start, length, skipsFirst, isDamaged, unclosed }: Block,
    judged: Omit<JudgedBlock, 'start' | 'length' | 'skipsFirst' | 'isDamaged' | 'unclosed'>,
    statistics: RowStatistics,
  ): void {
    list.add({ ...judged, start, length, skipsFirst, isDamaged, unclosed });
    summary.addStatistics(statistics);
    giveBack(...buffersOf(statistics));
  }

  async function handOver(block: Block): Promise<void> {
    const isFirst = !isGiven;
    isGiven = true;
    // One at least: a list may grow while it is read.
    team.grow(Math.min(task.threads, Math.max(1, Math.ceil((meter.bytes - block.start) / bytesForThread))));
    const thread = await team.free(blocksAhead);
    const { start: _start, length: _length, ...order } = block;
    team.begin(
      thread.readBlock(order).then(({ judged }) => {
        if (judged === null) isWhole = false;
        else {
          const { statistics, ...rows } = judged;
          add(block, rows, statistics);
        }
      }),
    );
    // What is learnt of the first wrong rows explains most others: no other thread needs to search for it, too.
    if (isFirst) await team.settled();
  }

  function judge({ bytes, skipsFirst, isDamaged, unclosed, lost }: Block): Promise<UsualAnswer> {
    if (lost !== null) return Promise.resolve({ usual: undefined, bytes });
    const piece = { bytes, skipsFirst, isDamaged, unclosed };
    const judged = team.idle(blocksAhead)?.readUsual(piece);
    // It is waited for later than it may fail.
    judged?.catch(() => undefined);
    return judged ?? Promise.resolve({ usual: readUsual(piece), bytes });
  }

  /** Counts the first of the blocks that are kept, or hands it over, and with it all after it. */
  async function settleFirst(): Promise<void> {
    const first = kept.shift();
    if (first === undefined) return;
    const { judged, ...block } = first;
    const { usual, bytes } = await judged;
    if (usual === undefined) isUsual = false;
    if (usual === undefined || !isUsual) return handOver({ ...block, bytes });
    const { rows, lines, statistics } = usual;
    const place = numbers.place(block.linesBefore, rows, lines);
    numbers.add('verified', rows);
    numbers.passTurn();
    const outcomes = rowVerdicts.map((verdict) => (verdict === 'verified' ? rows : 0));
    const nothingElse = { stored: 0, shared: [], answers: null, isLookedAt: false };
    add(block, { ...place, ...nothingElse, rows, outcomes }, statistics);
    giveBack(bytes.buffer);
  }

  const helpers = meter.bytes < bytesForThread ? 0 : task.threads - 1;
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
    if (isUsual) kept.push({ ...block, judged: judge(block) });
    else await handOver(block);
    while (kept.length > (isUsual ? mostKept * helpers : 0)) await settleFirst();
  }
  while (kept.length > 0 && (await mayGoOn(audit))) await settleFirst();
  if (kept.length > 0) isWhole = false;
  await team.settled();
  team.check();
  // What was read may be no list that there ever was.
  if (isWhole) list.check();
  meter.isRead = isWhole;
}
