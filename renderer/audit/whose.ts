import type { AuditOrder } from '../../contracts/audit.ts';
import type { OwnersFound } from '../../core/audit/Owner.ts';
import { call } from '../frame/call.ts';
import { createStore, useStore } from '../frame/createStore.ts';
import type { AuditCallError } from './auditError.ts';

/** A signature whose owner is looked for. */
export interface WhoseState {
  readonly signature: string;
  readonly running: { readonly rows: number; readonly rowsExpected: number | null } | undefined;
  readonly answer:
    | {
        readonly found: OwnersFound;
        readonly signature: string;
        readonly websiteId: string;
        readonly website: string;
      }
    | undefined;
  readonly trouble: AuditCallError | undefined;
}

const store = createStore<WhoseState>({
  signature: '',
  running: undefined,
  answer: undefined,
  trouble: undefined,
});
const change = (changed: Partial<WhoseState>): void => store.set({ ...store.get(), ...changed });

export const useWhose = (): WhoseState => useStore(store);

export const changeWhoseSignature = (signature: string): void => change({ signature });

/** Milliseconds between two looks at the progress. */
const pollEvery = 250;

let latest = 0;

/** Looks for the owner of the signature; it goes on when the person goes to another page. */
export async function findOwner(order: AuditOrder, website: string): Promise<void> {
  latest += 1;
  const mine = latest;
  const { signature } = store.get();
  change({ running: { rows: 0, rowsExpected: null }, answer: undefined, trouble: undefined });
  const timer = setInterval(async () => {
    const progress = await window.countersign.audit.whoseProgress().catch(() => null);
    if (latest === mine && progress !== null && store.get().running !== undefined)
      change({ running: progress });
  }, pollEvery);
  const answer = await call(window.countersign.audit.whose({ ...order, signature }));
  clearInterval(timer);
  if (latest !== mine) return;
  if (answer.ok) {
    const { websiteId } = order;
    return change({ running: undefined, answer: { found: answer.value, signature, websiteId, website } });
  }
  const { error } = answer;
  change({ running: undefined, trouble: error.code === 'cancelled' ? undefined : error });
}

export async function cancelWhose(): Promise<void> {
  await window.countersign.audit.cancelWhose().catch(() => undefined);
}

/** Puts an answer away. */
export const forgetOwner = (): void => change({ answer: undefined, trouble: undefined });
