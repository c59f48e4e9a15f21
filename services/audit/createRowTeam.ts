import type { Chain } from '../../core/audit/Chain.ts';
import type { Searched } from '../../core/audit/createExplainer.ts';
import type { RowStatistics } from '../../core/audit/RowStatistics.ts';
import { once } from '../once.ts';
import type { AskOptions, WorkerPort } from '../workers/createWorkerPort.ts';
import { AuditFault } from './AuditFault.ts';
import type {
  AuditTask,
  BlockAnswer,
  BlockOrder,
  ExplainAnswer,
  ExplainOrder,
  LookOrder,
  MatchOrder,
  OwnerOf,
  RowTasks,
  SearchOrder,
  StoreOrder,
  UsualAnswer,
  UsualOrder,
} from './AuditTasks.ts';
import { auditError } from './auditError.ts';
import type { LearntKind } from './KnownMistakes.ts';

/** A thread that works on rows. What one of them learns, the others know with the next order. */
export interface RowThread {
  /** Reads and judges rows in which there may be nothing to find out. Gives back the memory that it takes over. */
  readUsual(order: Omit<UsualOrder, 'known'>): Promise<UsualAnswer>;
  /** Reads, signs and explains a block of rows, whose memory it takes over. */
  readBlock(order: BlockOrder): Promise<BlockAnswer>;
  /** The same of a thread that is this one; undefined where that would take long. It is not asked again then. */
  readBlockSoon(order: BlockOrder): Promise<BlockAnswer | undefined>;
  /** Stores what it kept of such a block. */
  store(order: StoreOrder): Promise<undefined>;
  /** Looks at valid rows, for what they have in common. */
  look(order: LookOrder): Promise<RowStatistics>;
  explain(order: ExplainOrder): Promise<ExplainAnswer>;
  search(order: SearchOrder): Promise<Searched | undefined>;
  match(order: MatchOrder): Promise<readonly OwnerOf[]>;
}

/** The threads of one audit, and the work that they are given without waiting for it. */
export interface RowTeam {
  /** Tells all threads, with what they are asked next. */
  learn(chains: readonly Chain[]): void;
  /** The same of what rows in bytes are told by. */
  know(kinds: readonly LearntKind[]): void;
  /** Sees to it that there are so many threads beside this one. */
  grow(count: number): void;
  /** This thread, for what is soon done and everything waits for: another one would have to start first, and to load what explains rows. */
  here(): RowThread;
  /** Has all other threads load what explains rows. */
  prepare(): void;
  /** The thread with least to do of those that have started, if it has less than `most` orders. */
  idle(most: number): RowThread | undefined;
  /** The thread with least to do, once it has less than `most` orders; this one where there is no other. */
  free(most: number): Promise<RowThread>;
  /** Keeps a piece of work in mind until it is done. */
  begin(work: Promise<void>): void;
  /** Waits until all that was begun is done. */
  settled(): Promise<void>;
  /** Throws an {@link AuditFault} once a thread, or what was begun, has failed. */
  check(): void;
  end(): Promise<void>;
}

interface Member extends RowThread {
  prepare(): void;
  isStarted(): boolean;
  /** Orders under way. */
  load(): number;
  end(): Promise<void>;
}

/** What was added to a list since the last call. */
function newsOf<T>(all: readonly T[]): () => readonly T[] {
  let known = 0;
  return () => {
    const some = all.slice(known);
    known = all.length;
    return some;
  };
}

const leastBusy = (members: readonly Member[]): Member | undefined =>
  members.reduce<Member | undefined>((a, b) => (a === undefined || b.load() < a.load() ? b : a), undefined);

/**
 * Threads that work on the rows of one list: those that `start` starts, and this one, behind the port that `startHere` gives. The first
 * fault of any of them, or of anything that was begun, calls `onFault` at once, so that nobody goes on.
 */
export function createRowTeam(
  task: AuditTask,
  start: () => WorkerPort<RowTasks>,
  startHere: () => WorkerPort<RowTasks>,
  onFault: () => void,
): RowTeam {
  const members: Member[] = [];
  const here = once(() => startMember(startHere()));
  const underWay = new Set<Promise<void>>();
  /** What any thread was asked, whether or not it was begun here: until it is over, well or not. */
  const asked = new Set<Promise<void>>();
  /** By all threads so far, in the order in which it was learnt. */
  const learnt: Chain[] = [];
  /** What rows in bytes are told by, in the order in which it was learnt. */
  const knownInBytes: LearntKind[] = [];
  let failed: AuditFault | undefined;

  function fail(error: unknown): AuditFault {
    failed ??= error instanceof AuditFault ? error : new AuditFault(auditError(error, task.database));
    onFault();
    return failed;
  }

  function check(): void {
    if (failed !== undefined) throw failed;
  }

  function startMember(port: WorkerPort<RowTasks>): Member {
    let load = 0;
    let isStarted = false;
    const newChains = newsOf(learnt);
    const newKinds = newsOf(knownInBytes);

    async function ask<Name extends keyof RowTasks>(
      name: Name,
      order: RowTasks[Name]['order'],
      options?: AskOptions<never>,
    ): Promise<RowTasks[Name]['answer']> {
      // A thread that has failed would be started anew, without what it was told before.
      check();
      load += 1;
      const answer = port.ask(name, order, options);
      const over = answer.then(
        () => undefined,
        () => undefined,
      );
      asked.add(over);
      try {
        const answered = await answer;
        if (answered.ok) return answered.value;
      } catch (error) {
        throw fail(error);
      } finally {
        load -= 1;
        asked.delete(over);
      }
      throw fail(undefined);
    }

    begin(
      port.ask('start', task).then(() => {
        isStarted = true;
      }),
    );
    const prepared = once(() => begin(ask('prepare', undefined)));
    return {
      isStarted: () => isStarted,
      prepare: () => prepared(),
      load: () => load,
      end: () => port.end(),
      readUsual(order) {
        return ask('usual', { ...order, known: newKinds() }, { transfer: [order.bytes.buffer] });
      },
      async readBlock(order) {
        const answer = await ask(
          'block',
          { ...order, learnt: newChains() },
          { transfer: [order.bytes.buffer] },
        );
        learnt.push(...answer.chains);
        return answer;
      },
      async readBlockSoon(order) {
        const answer = await ask('blockSoon', { ...order, learnt: newChains() });
        learnt.push(...(answer?.chains ?? []));
        return answer;
      },
      async explain(order) {
        const answer = await ask('explain', { ...order, learnt: newChains() });
        learnt.push(...answer.chains);
        return answer;
      },
      store: (order) => ask('store', order),
      search: (order) => ask('search', order),
      look: (order) => ask('look', order, { transfer: [order.bytes.buffer] }),
      match: (order) => ask('match', order, { transfer: [order.bytes.buffer] }),
    };
  }

  function begin(work: Promise<void>): void {
    const kept: Promise<void> = work
      .catch((error: unknown) => void fail(error))
      .finally(() => underWay.delete(kept));
    underWay.add(kept);
  }

  return {
    learn: (chains) => void learnt.push(...chains),
    know: (kinds) => void knownInBytes.push(...kinds),
    grow(count) {
      while (members.length < count) members.push(startMember(start()));
    },
    here,
    prepare() {
      for (const member of members) member.prepare();
    },
    idle: (most) => leastBusy(members.filter((member) => member.isStarted() && member.load() < most)),
    async free(most) {
      for (;;) {
        check();
        const member = leastBusy(members) ?? here();
        if (member.load() < most) return member;
        await Promise.race([...underWay, ...asked]);
      }
    },
    begin,
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    check,
    async end() {
      await Promise.all(members.map((member) => member.end()));
    },
  };
}
