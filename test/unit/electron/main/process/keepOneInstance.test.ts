import type { App } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { keepOneInstance } from '../../../../../electron/main/process/keepOneInstance.ts';

function start(isFirst: boolean) {
  const listeners = new Map<string, (event: object, args: readonly string[]) => void>();
  const exit = vi.fn();
  const onSecondStart = vi.fn();
  const app = {
    requestSingleInstanceLock: () => isFirst,
    exit,
    on: (event: string, listener: () => void) => listeners.set(event, listener),
  };
  keepOneInstance(app as unknown as App, onSecondStart);
  return { exit, onSecondStart, secondStart: listeners.get('second-instance') };
}

describe('one instance', () => {
  it('goes on when it is the first', () => {
    expect(start(true).exit).not.toHaveBeenCalled();
  });

  it('ends when there is another', () => {
    expect(start(false).exit).toHaveBeenCalledOnce();
  });

  it('is given the arguments of a second start', () => {
    const { onSecondStart, secondStart } = start(true);
    secondStart?.({}, ['countersign', 'countersign://check?email=a']);
    expect(onSecondStart.mock.calls).toEqual([[['countersign', 'countersign://check?email=a']]]);
  });
});
