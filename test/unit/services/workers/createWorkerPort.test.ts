import { describe, expect, it, onTestFinished } from 'vitest';
import { err, ok } from '../../../../core/Result.ts';
import { createWorkerPort } from '../../../../services/workers/createWorkerPort.ts';
import { WorkerFault } from '../../../../services/workers/WorkerFault.ts';
import type { TestTasks } from './aWorker.ts';

const code = new URL('./aWorker.ts', import.meta.url);
/** Below a second, on a machine that does nothing else. */
const longestMs = 5_000;

function portFor(from = code, graceMs = 250) {
  const port = createWorkerPort<TestTasks>(from, {
    of: 'The test',
    graceMs,
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  });
  onTestFinished(() => port.end());
  return port;
}

const faultOf = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'answered',
    (error: unknown) => error,
  );

describe('a worker port', { timeout: 60_000 }, () => {
  it('gives each order its own answer, whatever is asked meanwhile', async () => {
    const port = portFor();
    const numbers = Array.from({ length: 50 }, (_, nth) => nth);
    const answers = await Promise.all(numbers.map((number) => port.ask('double', number)));
    expect(answers).toEqual(numbers.map((number) => ok(2 * number)));
  });

  it('tells progress in its order, all of it before the answer', async () => {
    const told: number[] = [];
    const answer = await portFor().ask('count', 5, { onProgress: (number) => told.push(number) });
    expect(answer).toEqual(ok('counted'));
    expect(told).toEqual([1, 2, 3, 4, 5]);
  });

  it('hands memory over and back', async () => {
    const bytes = new Uint8Array(1_000);
    const answer = await portFor().ask('fill', bytes, { transfer: [bytes.buffer] });
    expect(bytes).toHaveLength(0);
    expect(answer).toEqual(ok(new Uint8Array(1_000).fill(7)));
  });

  it('answers that an order was cancelled, and keeps the thread that heeds it', async () => {
    const port = portFor(code, 60_000);
    const stopping = new AbortController();
    const waiting = port.ask('wait', undefined, { signal: stopping.signal });
    stopping.abort();
    expect(await waiting).toEqual(err('cancelled'));
    expect(await port.ask('wait', undefined, { signal: AbortSignal.abort() })).toEqual(err('cancelled'));
    expect(await port.ask('double', 4)).toEqual(ok(8));
  });

  it('ends a thread that does not heed the cancelling', async () => {
    const port = portFor(code, 20);
    await port.ask('double', 1);
    const stopping = new AbortController();
    const hanging = port.ask('fail', 'hang', { signal: stopping.signal });
    stopping.abort();
    expect(await hanging).toEqual(err('cancelled'));
    expect(await port.ask('double', 4)).toEqual(ok(8));
  });

  it.each([
    ['throw', 'RangeError'],
    ['throw-later', 'RangeError'],
    ['reject', 'RangeError'],
    ['exit', 'ended'],
    ['unclonable', 'Error'],
    ['out-of-memory', 'Error'],
  ] as const)('ends all that was asked with the reason when the thread fails: %s', async (how, kind) => {
    const port = portFor();
    await port.ask('double', 1);
    const started = performance.now();
    const faults = await Promise.all([faultOf(port.ask('wait', undefined)), faultOf(port.ask('fail', how))]);
    if (how !== 'out-of-memory') expect(performance.now() - started).toBeLessThan(longestMs);
    for (const fault of faults) {
      expect(fault).toBeInstanceOf(WorkerFault);
      expect(fault).toMatchObject({ kind, message: 'The test stopped with a fault.' });
      const { message, stack, cause } = fault as WorkerFault;
      expect(`${message} ${stack} ${JSON.stringify(fault)} ${String(cause)}`).not.toContain('0123456789');
    }
    expect(await port.ask('double', 4)).toEqual(ok(8));
  });

  it('fails when its thread cannot be started, or does not know the task', async () => {
    const nowhere = portFor(new URL('./nowhere.ts', import.meta.url));
    expect(await faultOf(nowhere.ask('double', 1))).toBeInstanceOf(WorkerFault);
    const noFile = portFor(new URL('https://example.com/worker.js'));
    expect(await faultOf(noFile.ask('double', 1))).toBeInstanceOf(WorkerFault);
    expect(await faultOf(portFor().ask('nothing' as 'double', 1))).toMatchObject({ kind: 'Error' });
  });

  it('fails when an order cannot be sent', async () => {
    const port = portFor();
    expect(await faultOf(port.ask('double', (() => 1) as never))).toMatchObject({ kind: 'DataCloneError' });
    expect(await port.ask('double', 4)).toEqual(ok(8));
  });

  it('answers what is under way when it is ended', async () => {
    const port = portFor();
    const waiting = port.ask('wait', undefined);
    await port.end();
    expect(await waiting).toEqual(err('cancelled'));
  });
});
