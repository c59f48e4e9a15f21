import type { App, BrowserWindow } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { keepOneInstance } from '../../../../electron/main/keepOneInstance.ts';

function start(isFirst: boolean, window?: BrowserWindow) {
  const listeners = new Map<string, () => void>();
  const exit = vi.fn();
  const app = {
    requestSingleInstanceLock: () => isFirst,
    exit,
    on: (event: string, listener: () => void) => listeners.set(event, listener),
  };
  keepOneInstance(app as unknown as App, () => window);
  return { exit, secondStarts: () => listeners.get('second-instance')?.() };
}

describe('one instance', () => {
  it('goes on when it is the first', () => {
    expect(start(true).exit).not.toHaveBeenCalled();
  });

  it('ends when there is another', () => {
    expect(start(false).exit).toHaveBeenCalledOnce();
  });

  it('brings its window back when a second one starts', () => {
    const window = { isMinimized: () => true, restore: vi.fn(), show: vi.fn(), focus: vi.fn() };
    start(true, window as unknown as BrowserWindow).secondStarts();
    expect([window.restore, window.show, window.focus].map((each) => each.mock.calls.length)).toEqual([
      1, 1, 1,
    ]);
  });

  it('stays calm when a second one starts while it has no window', () => {
    expect(start(true).secondStarts).not.toThrow();
  });
});
