import { parentPort, workerData } from 'node:worker_threads';
import { createRandom } from './random.ts';
import { type Target, targets } from './targets.ts';

export interface FuzzOrder {
  readonly seed: number;
  readonly from: number;
  readonly cases: number;
  /** Milliseconds of processor time that one case may take; what other programs do in the meantime does not count. */
  readonly budgetMs: number;
  /** The number of the case that is under way, shared. */
  readonly progress: SharedArrayBuffer;
}

export interface FuzzFailure {
  readonly index: number;
  readonly target: string;
  readonly message: string;
}

export interface FuzzReport {
  readonly failures: readonly FuzzFailure[];
  /** Cases by target. */
  readonly counts: Readonly<Record<string, number>>;
}

/** As often in the list as its share says. */
const wheel: readonly Target[] = targets.flatMap((target) => new Array<Target>(target.share).fill(target));

const { seed, from, cases, budgetMs, progress } = workerData as FuzzOrder;
const current = new Int32Array(progress);
const failures: FuzzFailure[] = [];
const counts: Record<string, number> = {};

async function failureOf(target: Target, index: number): Promise<string | undefined> {
  const random = createRandom(seed, index);
  random.pick(wheel);
  const started = process.threadCpuUsage();
  try {
    await target.run(random);
  } catch (error) {
    return error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  }
  const { user, system } = process.threadCpuUsage(started);
  const took = (user + system) / 1_000;
  return took > budgetMs ? `took ${took.toFixed(0)} ms` : undefined;
}

for (let index = from; index < from + cases && failures.length < 10; index += 1) {
  Atomics.store(current, 0, index);
  const target = createRandom(seed, index).pick(wheel);
  counts[target.name] = (counts[target.name] ?? 0) + 1;
  const message = await failureOf(target, index);
  // What took long because code was compiled or memory was cleared gets a second try.
  if (message === undefined || (message.startsWith('took') && (await failureOf(target, index)) === undefined))
    continue;
  failures.push({ index, target: target.name, message });
}
const report: FuzzReport = { failures, counts };
parentPort?.postMessage(report);
