import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { tellFaults } from '../../../../electron/main/tellFaults.ts';

function start() {
  const faults = new EventEmitter();
  const showErrorBox = vi.fn<(title: string, content: string) => void>();
  tellFaults(faults as unknown as NodeJS.Process, { showErrorBox });
  return { faults, showErrorBox };
}

describe('a fault that nothing caught', () => {
  it.each(['uncaughtException', 'unhandledRejection'])('is told without its message: %s', (event) => {
    const { faults, showErrorBox } = start();
    faults.emit(event, new Error('the sentinel'));
    const [[title, content] = ['', '']] = showErrorBox.mock.calls;
    expect(content).toContain('tellFaults.test.ts');
    expect(title + content).not.toContain('sentinel');
  });

  it('is told once, however many follow', () => {
    const { faults, showErrorBox } = start();
    faults.emit('unhandledRejection', 'one');
    faults.emit('uncaughtException', new Error('two'));
    expect(showErrorBox).toHaveBeenCalledOnce();
  });
});
