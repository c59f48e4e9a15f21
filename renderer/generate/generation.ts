import type { CountersignApi } from '../../contracts/CountersignApi.ts';
import type { GeneratedBatch, GenerateError } from '../../contracts/generate.ts';
import type { Result } from '../../core/Result.ts';
import { call, type GenerateCallError } from '../frame/call.ts';
import { createStore, useStore } from '../frame/createStore.ts';

type Api = CountersignApi['generate'];

/** What was asked for, and for which website by name. */
export type Order = { readonly website: string } & (
  | { readonly kind: 'signatures'; readonly args: Parameters<Api['run']>[0] }
  | { readonly kind: 'fixture-set'; readonly args: Parameters<Api['fixtureSet']>[0] }
);

type Activity =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly error: GenerateCallError };

interface Generation {
  readonly activity: Activity;
  /** The latest that was made; it stays while the next one is under way, and when that is cancelled or fails. */
  readonly result: { readonly order: Order; readonly batch: GeneratedBatch } | undefined;
}

const store = createStore<Generation>({ activity: { kind: 'idle' }, result: undefined });
const setActivity = (activity: Activity): void => store.set({ ...store.get(), activity });

/** Milliseconds between two looks at the progress. */
const pollEvery = 200;

let latest = 0;

const send = (order: Order): Promise<Result<GeneratedBatch, GenerateError>> =>
  order.kind === 'signatures'
    ? window.countersign.generate.run(order.args)
    : window.countersign.generate.fixtureSet(order.args);

/** Makes what was ordered. It goes on when the person goes to another page; a newer order cancels it. */
export async function generate(order: Order): Promise<void> {
  latest += 1;
  const mine = latest;
  setActivity({ kind: 'running', done: 0, total: 0 });
  const timer = setInterval(async () => {
    const progress = await window.countersign.generate.progress().catch(() => null);
    if (latest === mine && progress !== null && store.get().activity.kind === 'running') {
      setActivity({ kind: 'running', ...progress });
    }
  }, pollEvery);
  const answer = await call(send(order));
  clearInterval(timer);
  if (latest !== mine) return;
  if (answer.ok) return store.set({ activity: { kind: 'idle' }, result: { order, batch: answer.value } });
  const { error } = answer;
  setActivity(error.code === 'cancelled' ? { kind: 'idle' } : { kind: 'failed', error });
}

/** Stops what is under way; what was there before stays. */
export async function cancelGeneration(): Promise<void> {
  await window.countersign.generate.cancel().catch(() => undefined);
}

/** Says that there is nothing to make. */
export const refuseGeneration = (): void =>
  setActivity({ kind: 'failed', error: { code: 'nothing-to-generate', problems: [] } });

/** Puts an error away. */
export const dismissActivity = (): void => setActivity({ kind: 'idle' });

export const useGeneration = (): Generation => useStore(store);
