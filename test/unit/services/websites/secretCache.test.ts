import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../../../../core/Result.ts';
import { createSessionStore } from '../../../../keychain/sessionStore.ts';
import { createSecretCache } from '../../../../services/websites/secretCache.ts';

function counting() {
  const store = createSessionStore();
  const read = vi.spyOn(store, 'read');
  return { store, read, cache: createSecretCache(store) };
}

describe('secretCache', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('asks the keychain once for a secret that is read again and again', async () => {
    const { store, read, cache } = counting();
    await store.write('a', 'secret');
    for (let times = 0; times < 3; times += 1) expect(await cache.read('a')).toEqual(ok('secret'));
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('remembers nothing for longer than a minute', async () => {
    const { store, read, cache } = counting();
    await store.write('a', 'secret');
    await cache.read('a');
    vi.advanceTimersByTime(59_999);
    await cache.read('a');
    expect(read).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    await cache.read('a');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('does not remember that a secret was missing', async () => {
    const { store, cache } = counting();
    expect(await cache.read('a')).toEqual(ok(undefined));
    await store.write('a', 'secret');
    expect(await cache.read('a')).toEqual(ok('secret'));
  });

  it.each(['write', 'remove', 'forget'] as const)('drops everything on %s', async (change) => {
    const { store, read, cache } = counting();
    await store.write('a', 'secret');
    await cache.read('a');
    if (change === 'write') await cache.write('b', 'other');
    else if (change === 'remove') await cache.remove('b');
    else cache.forget();
    await cache.read('a');
    expect(read).toHaveBeenCalledTimes(2);
  });
});
