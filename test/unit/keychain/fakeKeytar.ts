import type { Keytar } from '../../../keychain/keytarStore.ts';

export interface FakeKeytar extends Keytar {
  readonly items: Map<string, string>;
  /** The most calls that were ever under way at the same time. */
  readonly mostAtOnce: () => number;
}

/** keytar with its items in memory; `overrides` replaces single calls. Typed as the real module is. */
export function fakeKeytar(overrides: Partial<Keytar> = {}): FakeKeytar {
  const items = new Map<string, string>();
  let underWay = 0;
  let most = 0;
  const keyOf = (service: string, account: string): string => `${service}/${account}`;

  async function counted<T>(call: () => Promise<T>): Promise<T> {
    underWay += 1;
    most = Math.max(most, underWay);
    try {
      await new Promise((resolve) => setImmediate(resolve));
      return await call();
    } finally {
      underWay -= 1;
    }
  }

  const plain: Keytar = {
    getPassword: async (service, account) => items.get(keyOf(service, account)) ?? null,
    setPassword: async (service, account, password) => {
      items.set(keyOf(service, account), password);
    },
    deletePassword: async (service, account) => items.delete(keyOf(service, account)),
  };
  const calls = { ...plain, ...overrides };
  return {
    items,
    mostAtOnce: () => most,
    getPassword: (...args) => counted(() => calls.getPassword(...args)),
    setPassword: (...args) => counted(() => calls.setPassword(...args)),
    deletePassword: (...args) => counted(() => calls.deletePassword(...args)),
  };
}

/** A keytar whose every call fails with this message, as when there is no keychain to talk to. */
export function failingKeytar(message: string): Keytar {
  const fail = async (): Promise<never> => {
    throw new Error(message);
  };
  return { getPassword: fail, setPassword: fail, deletePassword: fail };
}
