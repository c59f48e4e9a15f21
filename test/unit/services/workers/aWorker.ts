import { answerOrders } from '../../../../services/workers/answerOrders.ts';
import type { WorkerTask } from '../../../../services/workers/WorkerTasks.ts';

/** What the worker of these tests does. */
export type TestTasks = {
  readonly double: WorkerTask<number, number>;
  readonly count: WorkerTask<number, string, number>;
  readonly fill: WorkerTask<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>;
  /** Answers when nobody wants it any more. */
  readonly wait: WorkerTask<undefined, string>;
  readonly fail: WorkerTask<
    'throw' | 'throw-later' | 'reject' | 'exit' | 'unclonable' | 'out-of-memory' | 'hang',
    unknown
  >;
};

/** Node has no such limit in its types of arrays; a list that only grows reaches any. */
function growForEver(): never {
  const all: string[] = [];
  for (;;) all.push(`${all.length}`.repeat(1_000));
}

answerOrders<TestTasks>({
  double: (number) => 2 * number,
  count(to, { tell }) {
    for (let number = 1; number <= to; number++) tell(number);
    return 'counted';
  },
  fill(bytes, { give }) {
    bytes.fill(7);
    give(bytes.buffer);
    return bytes;
  },
  async wait(_, { isCancelled }) {
    while (!isCancelled()) await new Promise((resolve) => setTimeout(resolve, 5));
    return 'late';
  },
  fail(how) {
    switch (how) {
      case 'throw':
        throw new RangeError('the secret is 0123456789');
      case 'throw-later':
        setTimeout(() => {
          throw new RangeError('the secret is 0123456789');
        });
        return new Promise(() => undefined);
      case 'reject':
        return Promise.reject(new RangeError('the secret is 0123456789'));
      case 'exit':
        return process.exit(0);
      case 'unclonable':
        return () => undefined;
      case 'out-of-memory':
        return growForEver();
      case 'hang':
        for (;;);
    }
  },
});
