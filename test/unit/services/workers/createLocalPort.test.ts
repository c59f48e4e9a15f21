import { expect, it } from 'vitest';
import { err, ok } from '../../../../core/Result.ts';
import { createLocalPort } from '../../../../services/workers/createLocalPort.ts';
import type { WorkerTask } from '../../../../services/workers/WorkerTasks.ts';

type Tasks = { readonly double: WorkerTask<number, number, string> };

const port = createLocalPort<Tasks>({
  double(order, { tell }) {
    tell('half done');
    return 2 * order;
  },
});

it('answers and tells as a thread does, and gives nothing to whoever has cancelled', async () => {
  const told: string[] = [];
  expect(await port.ask('double', 4, { onProgress: (progress) => told.push(progress) })).toEqual(ok(8));
  expect(told).toEqual(['half done']);
  expect(await port.ask('double', 4, { signal: AbortSignal.abort() })).toEqual(err('cancelled'));
});
