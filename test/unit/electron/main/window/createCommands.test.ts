import { describe, expect, it } from 'vitest';
import { createCommands } from '../../../../../electron/main/window/createCommands.ts';

const go = (place: 'check' | 'guide') => ({ kind: 'go', place }) as const;

describe('commands to the window', () => {
  it('wait for a page, in their order', async () => {
    const commands = createCommands();
    commands.send(go('check'));
    commands.send(go('guide'));
    expect([await commands.next(), await commands.next()]).toEqual([go('check'), go('guide')]);
  });

  it('reach the page that asked last', async () => {
    const commands = createCommands();
    let old: unknown;
    commands.next().then((command) => {
      old = command;
    });
    const asked = commands.next();
    commands.send(go('guide'));
    expect(await asked).toEqual(go('guide'));
    expect(old).toBeUndefined();
  });

  it('are not lost on a page that is gone', async () => {
    const commands = createCommands();
    void commands.next();
    commands.pageGone();
    commands.send(go('guide'));
    expect(await commands.next()).toEqual(go('guide'));
  });
});
