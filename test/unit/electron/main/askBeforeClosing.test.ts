import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import type { CountersignApi } from '../../../../contracts/CountersignApi.ts';
import { english } from '../../../../core/words/en/english.ts';
import { askBeforeClosing } from '../../../../electron/main/askBeforeClosing.ts';
import { type Work, watchWork } from '../../../../electron/main/watchWork.ts';

function close(work: Work | undefined, answer: number) {
  const window = new EventEmitter();
  const showMessageBoxSync = vi.fn((..._args: readonly unknown[]) => answer);
  const preventDefault = vi.fn();
  askBeforeClosing(
    window as never,
    { showMessageBoxSync: showMessageBoxSync as never },
    () => english,
    () => work,
  );
  window.emit('close', { preventDefault });
  return { asked: showMessageBoxSync.mock.calls.length, stays: preventDefault.mock.calls.length > 0 };
}

describe('closing the window', () => {
  it('asks nothing while nothing would be lost', () => {
    expect(close(undefined, 0)).toEqual({ asked: 0, stays: false });
  });

  it.each(['audit', 'making'] as const)('asks while something runs: %s', (work) => {
    expect(close(work, 0)).toEqual({ asked: 1, stays: true });
    expect(close(work, 1)).toEqual({ asked: 1, stays: false });
  });
});

describe('the work that closing would lose', () => {
  it('is what is being made, and an audit until the window saw its end', async () => {
    let finish: (() => void) | undefined;
    let phase = 'reading';
    const handlers = {
      generate: {
        run: () =>
          new Promise<void>((settle) => {
            finish = settle;
          }),
      },
      audit: {
        start: async () => ({ ok: true, value: 'a' }),
        progress: async () => ({ ok: true, value: { phase, cancelled: false } }),
      },
    } as unknown as CountersignApi;
    const watched = watchWork(handlers);
    expect(watched.running()).toBeUndefined();
    const made = watched.handlers.generate.run({} as never);
    expect(watched.running()).toBe('making');
    finish?.();
    await made;
    expect(watched.running()).toBeUndefined();
    await watched.handlers.audit.start({} as never);
    await watched.handlers.audit.progress({ audit: 'a' });
    expect(watched.running()).toBe('audit');
    phase = 'done';
    await watched.handlers.audit.progress({ audit: 'a' });
    expect(watched.running()).toBeUndefined();
  });
});
