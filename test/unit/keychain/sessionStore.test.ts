import { describe, expect, it } from 'vitest';
import { ok } from '../../../core/Result.ts';
import { createSessionStore } from '../../../keychain/sessionStore.ts';

describe('sessionStore', () => {
  it('keeps, gives back and removes secrets', async () => {
    const store = createSessionStore();
    expect(await store.read('a')).toEqual(ok(undefined));
    await store.write('a', 'secret');
    expect(await store.read('a')).toEqual(ok('secret'));
    await store.remove('a');
    expect(await store.read('a')).toEqual(ok(undefined));
  });

  it('is always ready', async () => {
    expect(await createSessionStore().probe()).toEqual({ state: 'ready' });
  });

  it('shares nothing with another one', async () => {
    const store = createSessionStore();
    await store.write('a', 'secret');
    expect(await createSessionStore().read('a')).toEqual(ok(undefined));
  });
});
