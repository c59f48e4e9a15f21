import { describe, expect, it } from 'vitest';
import { createStore } from '../../../../renderer/frame/createStore.ts';

describe('createStore', () => {
  it('keeps what was set last', () => {
    const store = createStore('a');
    expect(store.get()).toBe('a');
    store.set('b');
    expect(store.get()).toBe('b');
  });

  it('tells its listeners, until they have had enough', () => {
    const store = createStore(0);
    const heard: number[] = [];
    const leave = store.subscribe(() => heard.push(store.get()));
    store.set(1);
    leave();
    store.set(2);
    expect(heard).toEqual([1]);
  });
});
