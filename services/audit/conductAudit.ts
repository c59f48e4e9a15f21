import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type MessagePort, Worker } from 'node:worker_threads';
import type { AuditError, AuditPhase, AuditProgress } from '../../contracts/audit.ts';
import type { Chain } from '../../core/audit/Chain.ts';
import { type Explained, signatureKind } from '../../core/audit/createExplainer.ts';
import { createSummary } from '../../core/audit/createSummary.ts';
import { buffersOf } from '../../core/audit/Tally.ts';
import { catalogueByLayer } from '../../core/causes/catalogueByLayer.ts';
import type { Explanation } from '../../core/diagnosis/Diagnosis.ts';
import type { SearchOptions } from '../../core/diagnosis/SearchOptions.ts';
import { targetsOf } from '../../core/diagnosis/targetsOf.ts';
import { bytesOfHex } from '../../core/signature/bytesOfHex.ts';
import {
  type AuditCall,
  type AuditReply,
  type AuditTask,
  sharedNumbers as at,
  type OwnerOf,
  type RowOrder,
  type RowReply,
} from './AuditMessage.ts';
import { AuditStore, type PendingRow, type RowUpdate } from './AuditStore.ts';
import { auditError } from './auditError.ts';
import { DigestShelf } from './findOwnersOf.ts';
import { giveBack } from './giveBack.ts';
import { listBlocks } from './listBlocks.ts';
import { listError } from './listError.ts';

const progressMs = 100;
/** Rows live as long as their block: little memory for what is young keeps the whole small. */
const resourceLimits = { maxYoungGenerationSizeMb: 8 };
/** Blocks that wait for each thread. */
const blocksAhead = 2;
/** Wrong signatures whose owners are looked for in one pass over the list: some hundred bytes each. */
const wantedAtOnce = 30_000;
const rowsToWant = 256;
const mostReadings = 256;
/** Of signatures that are not plainly hex, reading back what they may stand for takes a while. */
const mostReadBack = 20_000;
/** No row with an email and a signature is shorter; so the file's size tells how many rows there are at most. */
const fewestBytesOfRow = 16;
const rowsToRetry = 512;
const rowsToSettle = 512;
/** A thread takes a moment to start: a short list is read before a second one is there. */
const bytesForThread = 2_000_000;

/**
 * How long to search for one row, by how many rows of its shape were searched since the last proof, and by how long
 * all searches took that taught nothing, in milliseconds of one thread. Mistakes that a list has systematically are found on its
 * first rows; a hundred thousand random signatures must end within a minute, and rows beyond are left unexplained.
 */
const budgets: readonly {
  readonly upTo: number;
  readonly withinMs: number;
  readonly limits: Pick<SearchOptions, 'maxMs' | 'maxMistakes'>;
}[] = [
  { upTo: 3, withinMs: 15_000, limits: { maxMs: 10_000 } },
  { upTo: 12, withinMs: 25_000, limits: { maxMs: 1_000, maxMistakes: 2 } },
  { upTo: 1_000, withinMs: 35_000, limits: { maxMs: 100, maxMistakes: 1 } },
];
const longestFruitlessMs = Math.max(...budgets.map(({ withinMs }) => withinMs));

/** What a row's signature may stand for: the entry of a digest that may be valid for another row's email. */
interface Wanted extends Pick<PendingRow, 'id' | 'email' | 'causes'> {
  readonly written: Explanation;
  readonly entry: number;
}

interface RowThread {
  readonly worker: Worker;
  /** Settles the orders under way, oldest first. */
  readonly waiting: { resolve(reply: RowReply): void; reject(error: AuditFault): void }[];
}

/** A fault that carries what may be told of it. */
class AuditFault extends Error {
  readonly error: AuditError;
  constructor(error: AuditError) {
    super(error.code);
    this.error = error;
  }
}

type Answering = Exclude<RowOrder, { readonly kind: 'start' | 'learn' }>;
type ReplyTo<K extends Answering['kind']> = Extract<RowReply, { readonly kind: K }>;

const isPlain = (signature: string): boolean => /^[0-9a-f]{64}$/.test(signature);

/** Conducts one audit: cuts the list into blocks, hands them to threads, has the rest explained, and answers queries. */
export function conductAudit(port: MessagePort, threadCode: URL): void {
  let conducted: ReturnType<typeof conduct> | undefined;
  let database = '';
  const say = (reply: AuditReply): void => port.postMessage(reply);
  port.on('message', (call: AuditCall) => {
    if (call.kind === 'start') {
      database = call.task.database;
      conducted = conduct(call.task, threadCode, say);
      return;
    }
    if (call.kind === 'close') {
      void (conducted?.close() ?? Promise.resolve()).then(() => {
        say({ kind: 'closed' });
        port.close();
      });
      return;
    }
    try {
      if (conducted === undefined) return;
      if (call.kind === 'summary') say({ kind: 'summary', id: call.id, value: conducted.summary() });
      else
        say({
          kind: 'page',
          id: call.id,
          value: conducted.store().page(call.query, call.offset, call.limit),
        });
    } catch (error) {
      say({ kind: 'failed', id: call.id, error: auditError(error, database) });
    }
  });
}

function conduct(task: AuditTask, threadCode: URL, say: (reply: AuditReply) => void) {
  const shared = new Int32Array(task.shared);
  const load = (number: keyof typeof at): number => Atomics.load(shared, at[number]);
  const isStopped = (): boolean => load('isStopped') !== 0;
  const threads: RowThread[] = [];
  let summary = createSummary();
  let store: AuditStore | undefined;
  let phase: AuditPhase = 'reading';
  let fault: AuditError | null = null;
  let bytes = 0;
  let bytesRead = 0;
  let explained = 0;
  /** Rows that will not be searched, or no further. */
  let givenUp = 0;
  let fruitlessMs = 0;
  let toExplain = 0;
  let activeMs = 0;
  let last = performance.now();
  let explainingSince = 0;

  const openStore = (): AuditStore => {
    store ??= new AuditStore(task.database, task.facts);
    return store;
  };

  /** `null` while it cannot be told. Searches end at the latest when their time is used up. */
  function secondsLeft(spentMs: number, done: number, all: number): number | null {
    if (phase === 'done') return 0;
    if (done === 0 || spentMs < 200) return null;
    const estimate = (spentMs / 1_000) * ((all - done) / done);
    if (phase === 'reading' || threads.length === 0) return estimate;
    return Math.min(estimate, Math.max(0, longestFruitlessMs - fruitlessMs) / 1_000 / threads.length);
  }

  function progress(): AuditProgress {
    const rows = load('rows');
    const now = performance.now();
    if (load('isPaused') === 0 && phase !== 'done') activeMs += now - last;
    last = now;
    const rowsExpected =
      phase !== 'reading'
        ? rows
        : bytesRead === 0 || rows === 0
          ? null
          : Math.round((rows * bytes) / bytesRead);
    const isReading = phase === 'reading';
    const done = isReading ? bytesRead : explained + givenUp;
    const all = isReading ? bytes : toExplain;
    const spent = isReading ? activeMs : activeMs - explainingSince;
    return {
      phase,
      paused: load('isPaused') !== 0,
      cancelled: isStopped(),
      fault,
      rows,
      rowsExpected,
      explained: Math.min(toExplain, explained + givenUp),
      toExplain,
      rowsPerSecond:
        activeMs === 0 ? 0 : (rows * 1_000) / (isReading ? activeMs : Math.max(1, explainingSince)),
      secondsLeft: secondsLeft(spent, done, all),
      outcomes: {
        verified: load('verified'),
        unverified: load('unverified'),
        rejected: load('rejected'),
        unread: load('unread'),
      },
    };
  }

  function startThread(): RowThread {
    const worker = new Worker(threadCode, { workerData: 'rows', resourceLimits });
    const thread: RowThread = { worker, waiting: [] };
    const failAll = (error: AuditError): void => {
      for (const one of thread.waiting.splice(0)) one.reject(new AuditFault(error));
    };
    worker.on('message', (reply: RowReply) => {
      if (reply.kind === 'failed') failAll(reply.error);
      else thread.waiting.shift()?.resolve(reply);
    });
    worker.on('error', (error) => failAll(auditError(error, task.database)));
    worker.on('exit', () => failAll(auditError(undefined, task.database)));
    worker.postMessage({ kind: 'start', task } satisfies RowOrder);
    return thread;
  }

  function order<O extends Answering>(thread: RowThread, one: O): Promise<ReplyTo<O['kind']>> {
    return new Promise((resolve, reject) => {
      thread.waiting.push({ resolve: resolve as (reply: RowReply) => void, reject });
      thread.worker.postMessage(one, one.kind === 'block' ? [one.bytes.buffer] : []);
    });
  }

  /** All chains so far, for threads that start later. */
  const learnt: Chain[] = [];

  function startThreads(count: number): void {
    while (threads.length < count) {
      const thread = startThread();
      thread.worker.postMessage({ kind: 'learn', chains: learnt } satisfies RowOrder);
      threads.push(thread);
    }
  }

  function teach(chains: ReplyTo<'block'>['chains'], teacher: RowThread): void {
    if (chains.length === 0) return;
    learnt.push(...chains);
    for (const thread of threads) {
      if (thread !== teacher) thread.worker.postMessage({ kind: 'learn', chains } satisfies RowOrder);
    }
  }

  /** The thread with least to do, once it has room for more. */
  async function freeThread(most: number): Promise<RowThread> {
    for (;;) {
      const thread = threads.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
      if (thread.waiting.length < most) return thread;
      await Promise.race(underWay);
    }
  }

  const underWay = new Set<Promise<void>>();
  let failed: AuditFault | undefined;
  /** Keeps a piece of work in mind until it is done. */
  function begin(work: Promise<void>): void {
    const kept: Promise<void> = work
      .catch((error: unknown) => {
        failed ??= error instanceof AuditFault ? error : new AuditFault(auditError(error, task.database));
      })
      .finally(() => underWay.delete(kept));
    underWay.add(kept);
  }

  async function whilePaused(): Promise<void> {
    while (load('isPaused') !== 0 && !isStopped()) await sleep(50);
    if (failed !== undefined) throw failed;
  }

  async function settleAll(): Promise<void> {
    while (underWay.size > 0) await Promise.all(underWay);
    if (failed !== undefined) throw failed;
  }

  async function readList(): Promise<void> {
    let index = 0;
    const { format, encoding } = task;
    const blocks = listBlocks(task.path, format, encoding, (read) => {
      bytesRead += read;
    });
    for await (const { bytes: block, isDamaged, lost } of blocks) {
      await whilePaused();
      if (isStopped()) break;
      const thread = await freeThread(blocksAhead);
      const skipsFirst = index === 0 && format.kind === 'delimited' && format.hasHeader;
      const one = { kind: 'block', index, bytes: block, skipsFirst, isDamaged, lost } as const;
      index++;
      begin(
        order(thread, one).then(({ chains, tally }) => {
          teach(chains, thread);
          if (tally === null) return;
          summary.addTally(tally);
          giveBack(...buffersOf(tally));
        }),
      );
    }
    await settleAll();
  }

  function settle(updates: readonly RowUpdate[]): void {
    if (updates.length === 0) return;
    openStore().update(updates);
    summary.add(...openStore().rowsByIds(updates.map(({ id }) => id)));
  }

  /** What a wrong signature may stand for: the digest that is somebody's valid signature, however it is written. */
  let readBack = 0;
  function readingsOf({ signature, causes }: PendingRow) {
    if (isPlain(signature)) return [{ digest: bytesOfHex(signature) ?? new Uint8Array(), written: [] }];
    if (readBack >= mostReadBack) return [];
    readBack++;
    // With that it is another row's, it has to be shorter than what is known.
    const mostWritten = causes === null ? undefined : causes - 2;
    return targetsOf(signature, catalogueByLayer.encoding, mostWritten)
      .flatMap((target) =>
        target.kind === 'digest' && target.bytes.length === 32
          ? [{ digest: target.bytes, written: target.findings }]
          : [],
      )
      .slice(0, mostReadings);
  }

  /** Looks for rows whose signature is valid for another row's email. */
  async function matchAcrossRows(): Promise<void> {
    const rows = load('rows');
    let after = 0;
    for (;;) {
      const shelf = new DigestShelf(wantedAtOnce + rowsToWant * mostReadings);
      const wanted: Wanted[] = [];
      while (wanted.length < wantedAtOnce) {
        const page = openStore().pending(after, rowsToWant);
        for (const row of page) {
          const { id, email, causes } = row;
          after = id;
          for (const { digest, written } of readingsOf(row)) {
            wanted.push({ id, email, causes, written, entry: shelf.add(digest) });
          }
        }
        if (page.length < rowsToWant) break;
        await sleep(0);
        await whilePaused();
        if (isStopped()) return;
      }
      if (wanted.length === 0) return;
      const share = Math.ceil(rows / threads.length);
      const found = await Promise.all(
        threads.map((thread, nth) =>
          order(thread, { kind: 'match', wanted: shelf.wanted, after: nth * share, upTo: (nth + 1) * share }),
        ),
      );
      const owners = new Map<number, OwnerOf>();
      for (const { owners: some } of found) {
        for (const one of some) if (!owners.has(one.entry)) owners.set(one.entry, one);
      }
      let updates: RowUpdate[] = [];
      for (const { id, email, causes: known, written, entry } of wanted) {
        const owner = owners.get(entry);
        if (owner === undefined || owner.email === email) continue;
        const causes: Explanation = [{ id: 'other-user', detail: { email: owner.email } }, ...written];
        if (known !== null && causes.length >= known) continue;
        // All readings of one row stand together.
        const before = updates.at(-1);
        const isBetter = before?.id === id;
        if (isBetter && before.causes.length <= causes.length) continue;
        if (isBetter) updates.pop();
        else if (updates.length >= rowsToSettle) {
          settle(updates);
          explained += updates.length;
          updates = [];
          await sleep(0);
          await whilePaused();
          if (isStopped()) return;
        }
        updates.push({ id, status: 'proven', causes, otherLine: owner.line });
      }
      settle(updates);
      explained += updates.length;
    }
  }

  const updateOf = ({ id }: PendingRow, { status, causes }: Explained): RowUpdate => ({
    id,
    status,
    causes,
    otherLine: null,
  });

  /** Tries what was learnt in the meantime on all rows that are still unexplained. */
  async function retry(): Promise<void> {
    for (let after = 0; ; ) {
      await whilePaused();
      if (isStopped()) break;
      const page = openStore().pending(after, rowsToRetry);
      const lastRow = page.at(-1);
      if (lastRow === undefined) break;
      after = lastRow.id;
      const rows = page.filter(({ causes }) => causes === null);
      if (rows.length === 0) continue;
      const thread = await freeThread(blocksAhead);
      begin(
        order(thread, { kind: 'explain', rows, limits: null }).then(({ found, chains }) => {
          teach(chains, thread);
          const updates = rows.flatMap((row, nth) => {
            const one = found[nth];
            return one === undefined ? [] : [updateOf(row, one)];
          });
          settle(updates);
          explained += updates.length;
        }),
      );
    }
    await settleAll();
  }

  /** Searches rows one by one, less and less long for shapes of which nothing is proven. */
  async function searchRows(): Promise<void> {
    const failures = new Map<string, number>();
    /** When the searches under way began: what they take counts before they end. */
    const searchesSince = new Set<number>();
    const searchingMs = (): number => {
      const now = performance.now();
      return [...searchesSince].reduce((sum, since) => sum + now - since, 0);
    };
    let hasLearnt = false;
    for (let after = 0; ; ) {
      const page = openStore().pending(after, 256);
      const lastRow = page.at(-1);
      if (lastRow === undefined) break;
      after = lastRow.id;
      for (const row of page) {
        if (row.causes !== null) continue;
        const shape = signatureKind(row.signature);
        const failed = failures.get(shape) ?? 0;
        const budget = budgets.find(
          ({ upTo, withinMs }) => failed < upTo && fruitlessMs + searchingMs() < withinMs,
        );
        if (budget === undefined) {
          givenUp++;
          continue;
        }
        // Counted before it is known, so that rows of one shape are not searched side by side without end.
        failures.set(shape, failed + 1);
        await whilePaused();
        if (isStopped()) break;
        const thread = await freeThread(1);
        const isWhole = budget === budgets[0];
        const started = performance.now();
        searchesSince.add(started);
        begin(
          order(thread, { kind: 'explain', rows: [row], limits: budget.limits }).then(({ found, chains }) => {
            teach(chains, thread);
            searchesSince.delete(started);
            if (chains.length === 0) fruitlessMs += performance.now() - started;
            const [one] = found;
            if (one === undefined) return;
            if (one.status === 'proven') failures.set(shape, 0);
            hasLearnt ||= chains.length > 0;
            // After a cut search, that nothing was found says nothing.
            if (one.status === 'unknown' && !(isWhole || one.complete)) {
              givenUp++;
              return;
            }
            settle([updateOf(row, one)]);
            explained++;
          }),
        );
      }
      if (isStopped()) break;
    }
    await settleAll();
    if (hasLearnt && !isStopped()) await retry();
  }

  async function run(): Promise<void> {
    const timer = setInterval(() => say({ kind: 'progress', progress: progress() }), progressMs);
    try {
      bytes = (await stat(task.path)).size;
      summary = createSummary(bytes / fewestBytesOfRow);
      AuditStore.create(task.database);
      openStore();
      startThreads(Math.min(task.threads, Math.ceil(bytes / bytesForThread)));
      await readList();
      progress();
      explainingSince = activeMs;
      phase = 'explaining';
      toExplain = isStopped() ? 0 : openStore().countPending();
      if (toExplain > 0) {
        startThreads(task.threads);
        await matchAcrossRows();
        if (!isStopped()) await retry();
        if (!isStopped()) await searchRows();
      }
    } catch (error) {
      fault =
        error instanceof AuditFault
          ? error.error
          : (listError(error, task.path) ?? auditError(error, task.database));
      Atomics.store(shared, at.isStopped, 1);
    }
    try {
      const left = store;
      if (left !== undefined) {
        // What was under way is in the store, and counts.
        while (underWay.size > 0) await Promise.all(underWay);
        for (const rows of left.stillPending(rowsToSettle)) summary.add(...rows);
        left.settlePending();
      }
    } catch (error) {
      fault ??= auditError(error, task.database);
    }
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
    clearInterval(timer);
    progress();
    phase = 'done';
    say({ kind: 'progress', progress: progress() });
  }

  const running = run();
  return {
    store: openStore,
    summary: () => summary.result(phase === 'done' && !isStopped()),
    async close() {
      Atomics.store(shared, at.isStopped, 1);
      await running;
      store?.close();
    },
  };
}
