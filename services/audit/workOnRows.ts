import { buffersOf } from '../../core/audit/RowStatistics.ts';
import { once } from '../once.ts';
import type { WorkerHandlers } from '../workers/answerOrders.ts';
import type { BlockRows, Learnt, RowTasks } from './AuditTasks.ts';
import type { RowWork } from './createRowWork.ts';
import { createUsualReader, type UsualReader } from './createUsualReader.ts';

interface Started {
  readonly usual: UsualReader;
  /** All that is not needed as long as all rows are valid is loaded when it is first asked for. */
  work(): Promise<RowWork>;
}

const buffersOfBlock = ({ statistics, answers }: BlockRows): ArrayBuffer[] => [
  ...buffersOf(statistics),
  ...(answers === null ? [] : [answers.buffer]),
];

/** Reads, signs, explains and stores rows of one list, as the conducting thread orders it. */
export function workOnRows(): WorkerHandlers<RowTasks> {
  let started: Started | undefined;
  const known = (): Started => {
    if (started === undefined) throw new Error('The thread was not told what to work on.');
    return started;
  };
  const work = async ({ learnt }: Learnt = { learnt: [] }): Promise<RowWork> => {
    const one = await known().work();
    for (const chain of learnt) one.learn(chain);
    return one;
  };
  return {
    start(task) {
      const loaded = once(async () => (await import('./createRowWork.ts')).createRowWork(task));
      started = { usual: createUsualReader(task), work: loaded };
      return undefined;
    },
    async prepare() {
      await work();
      return undefined;
    },
    usual({ known: learnt, ...order }, { give }) {
      const { usual } = known();
      usual.learn(learnt);
      const rows = usual.read(order);
      give(order.bytes.buffer, ...(rows === undefined ? [] : buffersOfBlock(rows)));
      return { usual: rows, bytes: order.bytes };
    },
    async block(order, { give }) {
      const answer = (await work(order)).judge(order);
      give(...buffersOfBlock(answer.judged));
      return answer;
    },
    blockSoon: async (order) => (await work(order)).judgeSoon(order),
    async store(order) {
      (await work()).store(order);
      return undefined;
    },
    look(order, { give }) {
      const statistics = known().usual.look(order);
      give(...buffersOf(statistics));
      return statistics;
    },
    explain: async (order) => (await work(order)).explain(order),
    search: async (order) => (await work()).search(order),
    match: async (order) => (await work()).match(order),
  };
}
