import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { DatabaseSync, StatementSync } from 'node:sqlite';
import threads from 'node:worker_threads';
import { startAuditThread } from '../../../../services/audit/startAuditThread.ts';
import { type FaultOrder, faultVariable } from './FaultOrder.ts';

// The threads of an audit as they are, but that whatever they ask of the system or of each other may fail.

const { log, fault } = JSON.parse(process.env[faultVariable] ?? '') as FaultOrder;
const role = String(threads.workerData);
const taken = new Map<string, number>();
let isInside = false;
const mostCalls = 1_000;

/** Where the product asks for something. */
function stepOf(name: string): string {
  const { stack = '' } = new Error();
  const place = /\.m?[jt]s:\d+:\d+/g;
  const [, , ...places] = stack.match(place) ?? [];
  return `${name} ${places.slice(0, 3).join(' ')}`;
}

function failAt(step: string): void {
  const times = (taken.get(step) ?? 0) + 1;
  taken.set(step, times);
  if (log !== null) fs.appendFileSync(log, `${role}\t${step}\n`);
  if (fault?.role !== role || fault.step !== step || times <= fault.after) return;
  try {
    fs.writeFileSync(fault.mark, `${Date.now()}`, { flag: 'wx' });
  } catch {
    return;
  }
  if (fault.how === 'exit') process.exit(1);
  throw new RangeError('jane@example.com');
}

/** Makes a method fail where it is told to, and else do what it does. */
function mayFail<Name extends string>(
  owner: { [Key in Name]: (...args: never) => unknown },
  name: Name,
): void {
  const method = owner[name] as (this: unknown, ...args: unknown[]) => unknown;
  let calls = 0;
  Object.defineProperty(owner, name, {
    configurable: true,
    writable: true,
    value: function failing(this: unknown, ...args: unknown[]): unknown {
      // What is asked for on the way, by Node or by this file, is no step of its own, and a strict decoder throws as a
      // matter of course: where bytes are no text.
      if (isInside || (this instanceof TextDecoder && this.fatal)) return method.apply(this, args);
      // What is asked for more often is asked for by the same steps.
      calls += 1;
      if (calls > mostCalls) return method.apply(this, args);
      isInside = true;
      try {
        failAt(stepOf(name));
      } finally {
        isInside = false;
      }
      return method.apply(this, args);
    },
  });
}

for (const name of ['exec', 'prepare', 'close'] as const) mayFail(DatabaseSync.prototype, name);
for (const name of ['run', 'get', 'all'] as const) mayFail(StatementSync.prototype, name);
for (const name of ['open', 'stat'] as const) mayFail(fs.promises, name);
mayFail(Atomics as unknown as Record<'add' | 'notify' | 'wait', () => unknown>, 'add');
mayFail(Atomics as unknown as Record<'add' | 'notify' | 'wait', () => unknown>, 'wait');
mayFail(Atomics as unknown as Record<'add' | 'notify' | 'wait', () => unknown>, 'notify');
mayFail(TextDecoder.prototype, 'decode');
mayFail(threads.Worker.prototype, 'postMessage');
mayFail(threads.MessagePort.prototype, 'postMessage');
mayFail(Map as unknown as Record<'groupBy', () => unknown>, 'groupBy');
mayFail(ArrayBuffer.prototype, 'transfer');
syncBuiltinESMExports();

await startAuditThread(threads.workerData, new URL(import.meta.url));
