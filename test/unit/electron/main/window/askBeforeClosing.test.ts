import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { askBeforeClosing } from '../../../../../electron/main/window/askBeforeClosing.ts';
import { english } from '../../../../../locales/english.ts';
import type { RunningWork, WorkKind } from '../../../../../services/longWork/createWork.ts';

function close(kinds: readonly WorkKind[], answer: number) {
  const running = kinds.map((kind): RunningWork => ({ kind, progress: null }));
  const window = new EventEmitter();
  const showMessageBoxSync = vi.fn((..._args: readonly unknown[]) => answer);
  const preventDefault = vi.fn();
  askBeforeClosing(
    window as never,
    { showMessageBoxSync: showMessageBoxSync as never },
    () => english,
    () => running,
  );
  window.emit('close', { preventDefault });
  return { asked: showMessageBoxSync.mock.calls.length, stays: preventDefault.mock.calls.length > 0 };
}

describe('closing the window', () => {
  it('asks nothing while nothing would be lost', () => {
    expect(close([], 0)).toEqual({ asked: 0, stays: false });
  });

  it.each(['audit', 'whose', 'generation', 'export'] as const)('asks while something runs: %s', (kind) => {
    expect(close([kind], 0)).toEqual({ asked: 1, stays: true });
    expect(close([kind], 1)).toEqual({ asked: 1, stays: false });
  });

  it('asks once, whatever runs at the same time', () => {
    expect(close(['generation', 'audit', 'export'], 0)).toEqual({ asked: 1, stays: true });
  });
});
