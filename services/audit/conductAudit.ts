import { stat } from 'node:fs/promises';
import type { AuditError, AuditProgress } from '../../contracts/audit.ts';
import { createSummary, type Summary } from '../../core/audit/createSummary.ts';
import { err, ok, type Result } from '../../core/Result.ts';
import type { WorkerHandlers } from '../workers/answerOrders.ts';
import type { WorkerPort } from '../workers/createWorkerPort.ts';
import { AuditFault } from './AuditFault.ts';
import { AuditMeter } from './AuditMeter.ts';
import { AuditStore } from './AuditStore.ts';
import type { AuditTask, ConductorTasks, RowTasks } from './AuditTasks.ts';
import { auditError } from './auditError.ts';
import { createRowTeam } from './createRowTeam.ts';
import { ListIndex } from './ListIndex.ts';
import { listError } from './listError.ts';
import { lookAtValidRows } from './lookAtValidRows.ts';
import { matchAcrossRows } from './matchAcrossRows.ts';
import { readList } from './readList.ts';
import { retryRows } from './retryRows.ts';
import { SharedNumbers } from './SharedNumbers.ts';
import { searchRows } from './searchRows.ts';
import { rowsToSettle } from './settleRows.ts';

const progressMs = 100;
/** No row with an email and a signature is shorter; so the file's size tells how many rows there are at most. */
const fewestBytesOfRow = 16;
/** A thread takes a moment to start: a short list is read before a second one is there. */
const bytesForThread = 2_000_000;

/** The rows and the summary of an audit, for whoever asks while it runs or afterwards. */
interface Conducted {
  readonly list: ListIndex;
  readonly store: AuditStore;
  readonly summary: Summary;
}

/**
 * Conducts one audit: cuts the list into blocks, hands them to the threads behind the ports that `startRows` gives, has
 * the rest explained, and answers queries.
 */
export function conductAudit(startRows: () => WorkerPort<RowTasks>): WorkerHandlers<ConductorTasks> {
  let database = '';
  let isWhole = (): boolean => false;
  let isRead = (): boolean => false;
  /** Settles once there are rows to ask for. */
  const conducted = Promise.withResolvers<Result<Conducted, AuditError>>();

  async function ask<T>(question: (one: Conducted) => T): Promise<Result<T, AuditError>> {
    const found = await conducted.promise;
    if (!found.ok) return found;
    try {
      return ok(question(found.value));
    } catch (error) {
      return err(error instanceof AuditFault ? error.error : auditError(error, database));
    }
  }

  return {
    conduct(task, { tell }) {
      database = task.database;
      const numbers = new SharedNumbers(task.shared);
      const meter = new AuditMeter(numbers);
      isRead = () => meter.isRead;
      isWhole = () => meter.phase === 'done' && !numbers.isStopped;
      return conduct(task, startRows, numbers, meter, tell, conducted.resolve);
    },
    summary: () => ask(({ summary }) => summary.result(isWhole(), isRead())),
    page: ({ query, offset, limit }) => ask(({ store }) => store.page(query, offset, limit)),
    others: ({ rows, isScattered }) =>
      ask(({ list, store }) => (isScattered ? store.scatteredOthersOf(rows) : list.othersOf(rows))),
    async close() {
      await ask(({ list, store }) => {
        list.close();
        store.close();
      });
      return undefined;
    },
  };
}

async function conduct(
  task: AuditTask,
  startRows: () => WorkerPort<RowTasks>,
  numbers: SharedNumbers,
  meter: AuditMeter,
  tell: (progress: AuditProgress) => void,
  give: (conducted: Result<Conducted, AuditError>) => void,
): Promise<AuditProgress> {
  const team = createRowTeam(task, startRows, () => numbers.stop());
  const timer = setInterval(() => tell(meter.progress()), progressMs);
  const fail = (error: unknown): AuditError => {
    numbers.stop();
    meter.fault ??=
      error instanceof AuditFault
        ? error.error
        : (listError(error, task.path) ?? auditError(error, task.database));
    return meter.fault;
  };
  try {
    meter.bytes = (await stat(task.path)).size;
    AuditStore.create(task.database);
    const list = new ListIndex(task);
    const store = new AuditStore(task.database, task.facts, list);
    const summary = createSummary(meter.bytes / fewestBytesOfRow);
    give(ok({ list, store, summary }));
    const audit = { task, numbers, meter, team, list, store, summary };
    try {
      team.grow(Math.min(task.threads, Math.ceil(meter.bytes / bytesForThread)));
      await readList(audit);
      await lookAtValidRows(audit);
      meter.explain(numbers.isStopped ? 0 : store.countPending());
      if (meter.toExplain > 0) {
        team.grow(task.threads);
        await matchAcrossRows(audit);
        await retryRows(audit);
        await searchRows(audit);
      }
    } catch (error) {
      fail(error);
    }
    // What was under way is in the store, and counts.
    await team.settled();
    for (const rows of store.stillPending(rowsToSettle)) summary.add(...rows);
    store.settlePending();
  } catch (error) {
    give(err(fail(error)));
  }
  await team.end();
  clearInterval(timer);
  meter.finish();
  return meter.progress();
}
