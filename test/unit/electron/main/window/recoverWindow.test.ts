import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { createCommands } from '../../../../../electron/main/window/createCommands.ts';
import { recoverWindow } from '../../../../../electron/main/window/recoverWindow.ts';
import { english } from '../../../../../locales/english.ts';
import { until } from '../../../../until.ts';

const draft = { websiteId: 'a', email: 'a@example.com', signature: 'b' };

function start(response = 0) {
  const window = Object.assign(new EventEmitter(), {
    isDestroyed: () => false,
    webContents: new EventEmitter(),
  });
  const commands = createCommands();
  const load = vi.fn();
  const showMessageBox = vi.fn(async (_options: object) => ({ response, checkboxChecked: false }));
  let now = 0;
  recoverWindow(window as never, {
    dialog: { showMessageBox: showMessageBox as never },
    words: () => english,
    commands,
    lastChecked: () => draft,
    load,
    now: () => now,
  });
  return {
    window,
    commands,
    load,
    showMessageBox,
    crash: (reason = 'crashed') =>
      window.webContents.emit('render-process-gone', {}, { reason, exitCode: 1 }),
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

describe('a page whose process ended', () => {
  it('is loaded again with what was checked last', async () => {
    const { commands, load, crash } = start();
    // The page that is gone had asked.
    void commands.next();
    crash();
    expect(load).toHaveBeenCalledOnce();
    expect(await commands.next()).toEqual({ kind: 'restored', draft });
  });

  it('comes back empty the second time within a minute, and says why', async () => {
    const { commands, crash, wait, showMessageBox } = start();
    crash();
    wait(10_000);
    crash();
    expect([await commands.next(), await commands.next()]).toEqual([
      { kind: 'restored', draft },
      { kind: 'restored', draft: null },
    ]);
    expect(showMessageBox).toHaveBeenCalledOnce();
  });

  it('is not loaded again and again where it ends each time, before somebody has read why', async () => {
    const { load, crash, showMessageBox } = start();
    const { promise, resolve } = Promise.withResolvers<{ response: number; checkboxChecked: boolean }>();
    showMessageBox.mockReturnValue(promise);
    crash();
    crash();
    expect(load).toHaveBeenCalledOnce();
    resolve({ response: 0, checkboxChecked: false });
    await until(() => expect(load).toHaveBeenCalledTimes(2));
  });

  it('is left alone when it ended in order', () => {
    const { load, crash } = start();
    crash('clean-exit');
    expect(load).not.toHaveBeenCalled();
  });
});

describe('a page that does not answer', () => {
  it.each([
    ['waited for', 0, 0],
    ['loaded again', 1, 1],
  ])('is %s as the person says', async (_what, response, loads) => {
    const { window, load } = start(response);
    window.emit('unresponsive');
    await until(() => expect(load).toHaveBeenCalledTimes(loads));
  });

  it('takes its question away when it answers again', () => {
    const { window, showMessageBox } = start();
    showMessageBox.mockReturnValue(new Promise(() => undefined));
    window.emit('unresponsive');
    window.emit('responsive');
    const [[options] = [{}]] = showMessageBox.mock.calls;
    expect((options as { readonly signal: AbortSignal }).signal.aborted).toBe(true);
  });
});
