import { EventEmitter } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { finishBeforeQuitting } from '../../../../../electron/main/process/finishBeforeQuitting.ts';
import { until } from '../../../../until.ts';

/** Quits as Electron does: it asks, and ends when nobody objects. */
function quitting(settled: () => Promise<void>, longestMs?: number) {
  const app = new EventEmitter();
  const ended = vi.fn();
  const quit = (): void => {
    let isStopped = false;
    app.emit('will-quit', { preventDefault: () => (isStopped = true) });
    if (!isStopped) ended();
  };
  finishBeforeQuitting(Object.assign(app, { quit }) as never, settled, longestMs);
  quit();
  return ended;
}

describe('quitting', () => {
  it('waits until everything is on the disk', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const ended = quitting(() => promise);
    await nextTurn();
    expect(ended).not.toHaveBeenCalled();
    resolve();
    await until(() => expect(ended).toHaveBeenCalledOnce());
  });

  it('does not wait for ever', async () => {
    const ended = quitting(() => new Promise<void>(() => undefined), 20);
    await until(() => expect(ended).toHaveBeenCalledOnce());
  });
});
