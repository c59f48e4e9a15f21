import type { AuditError, AuditProgress } from '../../contracts/audit.ts';
import { createSummary, type Summary } from '../../core/audit/createSummary.ts';
import { err, ok, type Result } from '../../core/Result.ts';
import { once } from '../once.ts';
import { plainFiles } from '../storedFiles/plainFiles.ts';
import type { WorkerHandlers } from '../workers/answerOrders.ts';
import { createLocalPort } from '../workers/createLocalPort.ts';
import type { WorkerPort } from '../workers/createWorkerPort.ts';
import { AuditFault } from './AuditFault.ts';
import { AuditMeter } from './AuditMeter.ts';
import type { AuditStore } from './AuditStore.ts';
import type { AuditAnswer } from './Audits.ts';
import type { AuditTask, ConductorTasks, RowTasks } from './AuditTasks.ts';
import { auditError } from './auditError.ts';
import { createRowTeam } from './createRowTeam.ts';
import { ListIndex } from './ListIndex.ts';
import { listError } from './listError.ts';
import { practise } from './practise.ts';
import { readList } from './readList.ts';
import { SharedNumbers } from './SharedNumbers.ts';
import { rowsToSettle } from './settleRows.ts';
import { workOnRows } from './workOnRows.ts';

const progressMs = 100;
/** Of a row with an email and a signature. */
const usualBytesOfRow = 100;

/** The rows and the summary of an audit, for whoever asks while it runs or afterwards. */
interface Conducted {
  readonly list: ListIndex;
  /** Opened when it is first asked for: while all rows are valid there is nothing in it. */
  store(): Promise<AuditStore>;
  close(): Promise<void>;
  readonly summary: Summary;
}

/**
 * Conducts one audit: cuts the list into blocks, hands them to the threads behind the ports that `startRows` gives, has
 * the rest explained, and answers queries. `makeFolder`: what makes the folder of its database, where that is not there yet.
 */
export function conductAudit(
  startRows: () => WorkerPort<RowTasks>,
  makeFolder: () => AuditAnswer<undefined> = async () => ok(undefined),
): WorkerHandlers<ConductorTasks> {
  const needFolder = once(async () => {
    const made = await makeFolder();
    if (!made.ok) throw new AuditFault(made.error);
  });
  let database = '';
  let isWhole = (): boolean => false;
  let isRead = (): boolean => false;
  /** Settles once there are rows to ask for. */
  const conducted = Promise.withResolvers<Result<Conducted, AuditError>>();

  async function ask<T>(question: (one: Conducted) => T | Promise<T>): Promise<Result<T, AuditError>> {
    const found = await conducted.promise;
    if (!found.ok) return found;
    try {
      return ok(await question(found.value));
    } catch (error) {
      return err(error instanceof AuditFault ? error.error : auditError(error, database));
    }
  }

  return {
    async prepare() {
      await practise();
      return undefined;
    },
    conduct(task, { tell }) {
      database = task.database;
      const numbers = new SharedNumbers(task.shared);
      const meter = new AuditMeter(numbers);
      isRead = () => meter.isRead;
      isWhole = () => meter.phase === 'done' && !numbers.isStopped;
      return conduct(task, startRows, needFolder, numbers, meter, tell, conducted.resolve);
    },
    summary: () => ask(({ summary }) => summary.result(isWhole(), isRead())),
    page: ({ query, offset, limit, secrets }) =>
      ask(async ({ store }) => (await store()).page(query, offset, limit, secrets)),
    others: ({ rows, isScattered }) =>
      ask(async ({ list, store }) =>
        isScattered ? (await store()).scatteredOthersOf(rows) : list.othersOf(rows),
      ),
    async close() {
      await ask((one) => one.close());
      return undefined;
    },
  };
}

async function conduct(
  task: AuditTask,
  startRows: () => WorkerPort<RowTasks>,
  needFolder: () => Promise<void>,
  numbers: SharedNumbers,
  meter: AuditMeter,
  tell: (progress: AuditProgress) => void,
  give: (conducted: Result<Conducted, AuditError>) => void,
): Promise<AuditProgress> {
  const here = (): WorkerPort<RowTasks> => createLocalPort(workOnRows());
  const team = createRowTeam(task, startRows, here, () => numbers.stop());
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
    meter.bytes = (await plainFiles.stat(task.path)).size;
    const list = new ListIndex(task);
    let opened: Promise<AuditStore> | undefined;
    const open = async (): Promise<AuditStore> => {
      await needFolder();
      const { AuditStore } = await import('./AuditStore.ts');
      return new AuditStore(task.database, task.facts, list);
    };
    const store = (): Promise<AuditStore> => {
      opened ??= open();
      return opened;
    };
    const close = async (): Promise<void> => {
      list.close();
      (await opened)?.close();
    };
    const summary = createSummary(meter.bytes / usualBytesOfRow);
    give(ok({ list, store, summary, close }));
    const reading = { task, numbers, meter, team, list, summary, needFolder };
    const hasWrong = (): boolean => numbers.get('unverified') + numbers.get('rejected') > 0;
    try {
      await readList(reading);
      if (hasWrong()) {
        const { lookAtValidRows } = await import('./lookAtValidRows.ts');
        await lookAtValidRows(reading);
      }
      if (!list.hasPending) meter.explain(0);
      else {
        const { explainRows } = await import('./explainRows.ts');
        await explainRows({ ...reading, store: await store() });
      }
    } catch (error) {
      fail(error);
    }
    // What was under way is in the store, and counts.
    await team.settled();
    if (list.hasPending) {
      const stored = await store();
      for (const rows of stored.stillPending(rowsToSettle)) summary.add(...rows);
      stored.settlePending();
    }
  } catch (error) {
    give(err(fail(error)));
  }
  await team.end();
  clearInterval(timer);
  meter.finish();
  return meter.progress();
}
