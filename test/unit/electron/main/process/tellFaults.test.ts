import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { tellFaults } from '../../../../../electron/main/process/tellFaults.ts';
import { english } from '../../../../../locales/english.ts';

function start(answers: readonly number[] = [], isReady = true) {
  const faults = new EventEmitter();
  const left = [...answers];
  const showErrorBox = vi.fn<(title: string, content: string) => void>();
  const showMessageBox = vi.fn(async (_options: { readonly message: string; readonly detail: string }) => ({
    response: left.shift() ?? 0,
    checkboxChecked: false,
  }));
  const quit = vi.fn();
  const writeText = vi.fn(async (_text: string) => undefined);
  tellFaults(faults as unknown as NodeJS.Process, {
    app: { isReady: () => isReady, quit },
    dialog: { showErrorBox, showMessageBox: showMessageBox as never },
    clipboard: { writeText },
    words: () => english,
    versions: () => 'Countersign 1',
  });
  return { faults, showErrorBox, showMessageBox, quit, writeText };
}

const settled = () => new Promise(setImmediate);
const fault = () => new Error('the sentinel');

describe('a fault that nothing caught', () => {
  it.each(['uncaughtException', 'unhandledRejection'])('is told without its message: %s', async (event) => {
    const { faults, showMessageBox } = start();
    faults.emit(event, fault());
    await settled();
    const [[shown] = [{ message: '', detail: '' }]] = showMessageBox.mock.calls;
    expect(shown.detail).toContain('tellFaults.test.ts');
    expect(JSON.stringify(shown)).not.toContain('sentinel');
  });

  it('is told without the folders of its files, which may name the person', async () => {
    const { faults, showMessageBox } = start();
    faults.emit('uncaughtException', fault());
    await settled();
    expect(showMessageBox.mock.calls[0]?.[0].detail).not.toMatch(/file:|\/unit\//);
  });

  it('is copied on demand, and asked about again', async () => {
    const { faults, showMessageBox, writeText, quit } = start([1, 2]);
    faults.emit('uncaughtException', fault());
    await settled();
    expect(writeText.mock.calls[0]?.[0]).toContain('Countersign 1');
    expect(writeText.mock.calls[0]?.[0]).not.toContain('sentinel');
    expect(showMessageBox).toHaveBeenCalledTimes(2);
    expect(quit).toHaveBeenCalledOnce();
  });

  it('is told once, however often it comes, and another one as well', async () => {
    const { faults, showMessageBox } = start();
    const same = fault();
    faults.emit('unhandledRejection', same);
    await settled();
    faults.emit('unhandledRejection', same);
    await settled();
    expect(showMessageBox).toHaveBeenCalledOnce();
    faults.emit('uncaughtException', fault());
    await settled();
    expect(showMessageBox).toHaveBeenCalledTimes(2);
  });

  it('is told in the one dialog that there is before the app is ready', async () => {
    const { faults, showErrorBox, showMessageBox } = start([], false);
    faults.emit('uncaughtException', fault());
    await settled();
    expect(showErrorBox).toHaveBeenCalledOnce();
    expect(JSON.stringify(showErrorBox.mock.calls)).not.toContain('sentinel');
    expect(showMessageBox).not.toHaveBeenCalled();
    faults.emit('uncaughtException', fault());
    await settled();
    expect(showErrorBox).toHaveBeenCalledTimes(2);
  });

  it('does not keep the next one from being told when it could not be copied', async () => {
    const { faults, showMessageBox, writeText } = start([1]);
    writeText.mockRejectedValueOnce(new Error('no clipboard'));
    faults.emit('uncaughtException', fault());
    await settled();
    faults.emit('uncaughtException', fault());
    await settled();
    expect(showMessageBox).toHaveBeenCalledTimes(2);
  });
});
