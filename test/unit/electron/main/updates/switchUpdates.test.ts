import { describe, expect, it, vi } from 'vitest';
import { switchUpdates } from '../../../../../electron/main/updates/switchUpdates.ts';

describe('updates', () => {
  it.each([
    [undefined, true, true],
    [undefined, false, false],
    ['off', true, false],
    ['on', false, true],
  ] as const)('with the administrator’s %s and the person’s %s are %s', (managed, chosen, expected) => {
    const setEnabled = vi.fn();
    switchUpdates({ setEnabled }, { updates: managed }, chosen);
    expect(setEnabled.mock.calls).toEqual([[expected]]);
  });
});
